# What every target shares: the language, where output goes, ccache, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")
set(CMAKE_ARCHIVE_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/lib")

# g++ collects its garbage from 128 MB on, however much memory there is: about a twentieth of its time.
cmake_host_system_information(RESULT memory QUERY TOTAL_PHYSICAL_MEMORY) # MiB
if(memory GREATER 8000)
    add_compile_options($<$<COMPILE_LANG_AND_ID:CXX,GNU>:--param=ggc-min-heapsize=524288>)
endif()

# What ccache has to be told to work with precompiled headers.
find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    set(launcher "${CCACHE_PROGRAM}")
    if(NETWORK_PRECOMPILE)
        set(launcher "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
        add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
    set(CMAKE_C_COMPILER_LAUNCHER "${launcher}")
    set(CMAKE_CXX_COMPILER_LAUNCHER "${launcher}")
endif()

# Where precompiling is asked for, this library reads with the others what nearly every file includes,
# or a header of its own with what all of its files include.
function(network_precompiled target)
    if(NOT NETWORK_PRECOMPILE)
        return()
    endif()
    if(ARGN)
        target_precompile_headers(${target} PRIVATE "${ARGN}")
    else()
        target_precompile_headers(${target} REUSE_FROM network_store)
    endif()
endfunction()

# Where joining is asked for, several files of this library are compiled as one: headers are read once
# for all of them, and what templates make is made once. The names in their unnamed namespaces meet
# there, which is why they differ within a module; g++ takes each included file for a header and warns
# of what such a name would mean there.
function(network_joined target)
    if(NETWORK_JOINED)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE ${NETWORK_JOINED})
        target_compile_options(${target} PRIVATE $<$<COMPILE_LANGUAGE:CXX>:-Wno-shadow>
            $<$<COMPILE_LANG_AND_ID:CXX,GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# Where a release is built, this library is not worth the compiler's second look: what it does is done
# once, or waits for others. A quarter less to compile.
function(network_done_once target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
endfunction()

# In the presets in which one works, dozens of programs are linked; lld needs a sixth of bfd's time.
# What is shipped is linked by the compiler's own.
if(CMAKE_BUILD_TYPE STREQUAL "Debug")
    find_program(LLD_PROGRAM ld.lld)
    if(LLD_PROGRAM)
        add_link_options(-fuse-ld=lld)
    endif()
endif()

# Where g++ 12 optimises, it warns of overlaps in std::string that cannot be (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13
   AND (NOT CMAKE_BUILD_TYPE STREQUAL "Debug" OR NETWORK_SANITIZER))
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()

# SOCI's libraries hide their typeinfo, so UBSan's vptr check cannot link. Undefined behaviour ends
# the program: printed alone, it would pass as a test.
if(NETWORK_SANITIZER STREQUAL "address")
    add_compile_options(-fsanitize=address,undefined -fno-sanitize=vptr -fno-sanitize-recover=all
        -fno-omit-frame-pointer -O0)
    add_link_options(-fsanitize=address,undefined)
elseif(NETWORK_SANITIZER STREQUAL "thread")
    add_compile_options(-fsanitize=thread -O0)
    add_link_options(-fsanitize=thread)
endif()
if(NETWORK_COVERAGE)
    add_compile_options(--coverage -O0)
    add_link_options(--coverage)
endif()
