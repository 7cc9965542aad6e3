// Generated from the table of operations by network_generate; not for editing.
#include "capi/src/call.hpp"
