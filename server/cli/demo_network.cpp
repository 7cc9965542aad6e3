#include "server/cli/demo_network.hpp"

namespace network::cli {

result<> load_demo_network(operations::library&, viewer const&) {
    return error{status::unsupported, "demo.absent", "This build holds no demo network", {}};
}

} // namespace network::cli
