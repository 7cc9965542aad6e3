# One private PostgreSQL for a run of ctest: a fixture starts it before the first test that needs it
# and removes it after the last. Where it cannot start, those tests fail; none is skipped in silence.
string(MD5 place "${PROJECT_BINARY_DIR}")
string(SUBSTRING "${place}" 0 12 place)
set(network_postgres_dir "/tmp/network-postgres-${place}")
set(network_postgres_script "${CMAKE_CURRENT_LIST_DIR}/support/postgres.sh")
execute_process(COMMAND sh "${network_postgres_script}" url "${network_postgres_dir}"
    OUTPUT_VARIABLE network_postgres_url OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)

add_test(NAME postgres.start COMMAND sh "${network_postgres_script}" start "${network_postgres_dir}")
add_test(NAME postgres.stop COMMAND sh "${network_postgres_script}" stop "${network_postgres_dir}")
set_tests_properties(postgres.start PROPERTIES FIXTURES_SETUP postgres TIMEOUT 120)
set_tests_properties(postgres.stop PROPERTIES FIXTURES_CLEANUP postgres TIMEOUT 60)

function(network_test_needs_postgres name)
    set_property(TEST ${name} APPEND PROPERTY FIXTURES_REQUIRED postgres)
    set_property(TEST ${name} APPEND PROPERTY ENVIRONMENT
        "NETWORK_TEST_POSTGRES=${network_postgres_url}" "NETWORK_TEST_POSTGRES_REQUIRED=1")
endfunction()
