// Boost.JSON is compiled here, once, so that libnetwork.so needs no Boost at run time.
#include <boost/json/src.hpp>
