# The chosen parts, all from Debian's packages (cmake/packages.sh installs them).
find_package(Boost 1.81 CONFIG REQUIRED COMPONENTS url program_options)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(SOCI REQUIRED)
find_package(Threads REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CURL REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(oath REQUIRED IMPORTED_TARGET liboath)
pkg_check_modules(libzip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
find_package(date CONFIG REQUIRED)
pkg_check_modules(gumbo REQUIRED IMPORTED_TARGET gumbo)
find_package(pugixml CONFIG REQUIRED)

# Snowball comes without a file for pkg-config.
find_library(STEMMER_LIBRARY stemmer REQUIRED)
find_path(STEMMER_INCLUDE libstemmer.h REQUIRED)
add_library(stemmer::stemmer UNKNOWN IMPORTED)
set_target_properties(stemmer::stemmer PROPERTIES
    IMPORTED_LOCATION "${STEMMER_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${STEMMER_INCLUDE}")
