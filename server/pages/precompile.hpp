// What nearly every page reads, read once: see cmake/precompile.hpp.
#pragma once

#include "cmake/precompile.hpp"
#include "server/pages/forms.hpp"
#include "server/pages/frame.hpp"
#include "server/pages/visit.hpp"
