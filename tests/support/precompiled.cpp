// A program of no use but one: it is compiled as the test programs are, so that they can share what
// it precompiles.
int main() {
    return 0;
}
