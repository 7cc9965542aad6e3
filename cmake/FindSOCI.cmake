# Debian ships SOCI without a CMake package or pkg-config file: find it and make one target of it.
find_path(SOCI_INCLUDE_DIR soci/soci.h)
find_library(SOCI_CORE_LIBRARY soci_core)
find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3)
find_library(SOCI_POSTGRESQL_LIBRARY soci_postgresql)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SOCI REQUIRED_VARS
    SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY SOCI_POSTGRESQL_LIBRARY SOCI_INCLUDE_DIR)
if(SOCI_FOUND AND NOT TARGET SOCI::SOCI)
    add_library(SOCI::SOCI INTERFACE IMPORTED)
    target_include_directories(SOCI::SOCI SYSTEM INTERFACE
        "${SOCI_INCLUDE_DIR}" "${SOCI_INCLUDE_DIR}/soci" ${PostgreSQL_INCLUDE_DIRS})
    target_link_libraries(SOCI::SOCI INTERFACE
        "${SOCI_CORE_LIBRARY}" "${SOCI_SQLITE3_LIBRARY}" "${SOCI_POSTGRESQL_LIBRARY}"
        SQLite::SQLite3 PostgreSQL::PostgreSQL)
endif()
mark_as_advanced(SOCI_INCLUDE_DIR SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY SOCI_POSTGRESQL_LIBRARY)
