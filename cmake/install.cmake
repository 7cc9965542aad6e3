# What `cmake --install` lays down: the program, the C library with its ways to be found, and what a
# Linux machine expects beside them. It installs the C face only: the C++ core makes no promise of ABI.
set(packaging "${PROJECT_SOURCE_DIR}/cmake/packaging")

if(TARGET coopnet)
    install(TARGETS coopnet RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
    install(FILES "${packaging}/coopnet.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    install(FILES "${packaging}/coopnet.bash"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME coopnet)
    # The unit names the program by its full path, which is settled only when it is installed.
    install(CODE "
        set(COOPNET_PROGRAM \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_BINDIR}/coopnet\")
        configure_file(\"${packaging}/coopnet.service.in\"
            \"${PROJECT_BINARY_DIR}/packaging/coopnet.service\" @ONLY)
        file(INSTALL \"${PROJECT_BINARY_DIR}/packaging/coopnet.service\"
            DESTINATION \"\${CMAKE_INSTALL_PREFIX}/lib/systemd/system\")")
endif()

if(TARGET network_capi AND EXISTS "${PROJECT_SOURCE_DIR}/capi/libnetwork.pc.in")
    include(CMakePackageConfigHelpers)
    set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/libnetwork")
    set_target_properties(network_capi PROPERTIES EXPORT_NAME capi)
    install(TARGETS network_capi EXPORT libnetwork
        LIBRARY DESTINATION "${CMAKE_INSTALL_LIBDIR}"
        INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
    install(DIRECTORY "${PROJECT_SOURCE_DIR}/capi/include/" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
        FILES_MATCHING PATTERN "*.h")
    install(EXPORT libnetwork NAMESPACE network:: FILE libnetworkTargets.cmake
        DESTINATION "${package_dir}")
    configure_package_config_file("${PROJECT_SOURCE_DIR}/cmake/libnetworkConfig.cmake.in"
        "${PROJECT_BINARY_DIR}/packaging/libnetworkConfig.cmake" INSTALL_DESTINATION "${package_dir}")
    # Within one SONAME an upgrade never breaks a caller, so any later version of it will do.
    write_basic_package_version_file("${PROJECT_BINARY_DIR}/packaging/libnetworkConfigVersion.cmake"
        COMPATIBILITY SameMajorVersion)
    install(FILES "${PROJECT_BINARY_DIR}/packaging/libnetworkConfig.cmake"
        "${PROJECT_BINARY_DIR}/packaging/libnetworkConfigVersion.cmake" DESTINATION "${package_dir}")
    # Like the unit, it names the place where it really comes to stand.
    install(CODE "
        set(PROJECT_VERSION \"${PROJECT_VERSION}\")
        set(CMAKE_INSTALL_LIBDIR \"${CMAKE_INSTALL_LIBDIR}\")
        set(CMAKE_INSTALL_INCLUDEDIR \"${CMAKE_INSTALL_INCLUDEDIR}\")
        configure_file(\"${PROJECT_SOURCE_DIR}/capi/libnetwork.pc.in\"
            \"${PROJECT_BINARY_DIR}/packaging/libnetwork.pc\" @ONLY)
        file(INSTALL \"${PROJECT_BINARY_DIR}/packaging/libnetwork.pc\"
            DESTINATION \"\${CMAKE_INSTALL_PREFIX}/${CMAKE_INSTALL_LIBDIR}/pkgconfig\")")
endif()
