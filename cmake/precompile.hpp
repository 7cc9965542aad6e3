// What nearly every file reads, read once. Only where NETWORK_PRECOMPILE asks for it (release and the
// sanitizers, which start from nothing most often): the dev preset, in which one works, goes without,
// and there each file shows that it includes what it uses.
#pragma once

#include <boost/describe.hpp>
#include <boost/mp11/algorithm.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <any>
#include <array>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <thread>
#include <variant>
#include <vector>
