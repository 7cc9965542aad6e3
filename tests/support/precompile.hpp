// What every file of cases reads, read once for all test programs.
#pragma once

#include "cmake/precompile.hpp"

#include <boost/test/unit_test.hpp>
