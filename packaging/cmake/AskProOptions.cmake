# What every target of the house shares: language, warnings, sanitizers, where binaries lie.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/bin")

option(ASKPRO_WERROR "Treat warnings as errors" ON)
option(ASKPRO_FUZZ "Build the fuzzers; needs clang" OFF)
set(ASKPRO_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers need the sloppiness; without it nothing that uses one is ever found again.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;${CCACHE_PROGRAM}")
endif()

# Many test programs link the same libraries: a fast linker saves minutes. Any other will do.
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    add_link_options(-fuse-ld=mold)
endif()

# One function declares a room, so that no room forgets a warning.
function(askpro_room target)
    add_library(${target} STATIC)
    askpro_flags(${target})
    target_precompile_headers(${target} PRIVATE <QByteArray> <QDateTime> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
        <QString> <QStringList> <chrono> <functional> <memory> <optional> <tl/expected.hpp>)
endfunction()

function(askpro_flags target)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
        ASKPRO_VERSION="${PROJECT_VERSION}")
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
        -Wimplicit-fallthrough -fno-omit-frame-pointer)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(${target} PRIVATE -fpch-preprocess)
    elseif(CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        # Lists of words are cut and sorted while compiling: more steps than clang allows by itself.
        target_compile_options(${target} PRIVATE -fconstexpr-steps=100000000)
    endif()
    if(ASKPRO_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(ASKPRO_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${ASKPRO_SANITIZE} -fno-sanitize-recover=all)
        # GCC's own manual: sanitizers make this warning speak of values that are never read.
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
        endif()
        target_link_options(${target} PUBLIC -fsanitize=${ASKPRO_SANITIZE})
    endif()
endfunction()
