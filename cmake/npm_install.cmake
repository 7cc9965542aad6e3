# Installs the npm packages of FOLDER by its lock file with the program NPM, unless that very lock
# file has been installed there before. Run by cmake -P. Packages run no scripts of their own.
file(SHA256 "${FOLDER}/package-lock.json" wanted)
set(mark "${FOLDER}/node_modules/.installed")
if(EXISTS "${mark}")
    file(READ "${mark}" present)
    if(present STREQUAL wanted)
        return()
    endif()
endif()
execute_process(
    COMMAND "${NPM}" ci --ignore-scripts --include=dev --omit=optional --no-audit --no-fund
            --loglevel=error --prefer-offline
    WORKING_DIRECTORY "${FOLDER}" RESULT_VARIABLE outcome ERROR_VARIABLE said OUTPUT_QUIET)
if(NOT outcome EQUAL 0)
    message(FATAL_ERROR "npm could not install the packages of ${FOLDER}:\n${said}")
endif()
file(WRITE "${mark}" "${wanted}")
