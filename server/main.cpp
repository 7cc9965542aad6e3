// The program coopnet. All it knows is that words come in and an exit status goes out.
#include "server/cli/command.hpp"

int main(int count, char** values) {
    return network::cli::run_program({values + (count > 0 ? 1 : 0), values + count});
}
