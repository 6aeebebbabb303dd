# Brings the translation files up to date with the sources, or says what they lack.
#   cmake -DROOT=<checkout> -DWORK=<scratch folder> -DLUPDATE=<program> [-DCHECK=ON] -P update.cmake
#
# lupdate guesses the context of a text that is asked for through a helper of its file (`tr(text)` around
# QCoreApplication::translate("Context", text), `Text::tr` with Q_DECLARE_TR_FUNCTIONS) from whatever stands around it,
# and is often wrong: the text would then be in the file and never be found. So it reads copies in which the helper is
# written out.
file(REMOVE_RECURSE "${WORK}")
file(GLOB_RECURSE sources RELATIVE "${ROOT}" "${ROOT}/models/*.h" "${ROOT}/models/*.cpp" "${ROOT}/services/*.h" "${ROOT}/services/*.cpp"
    "${ROOT}/ui/*.h" "${ROOT}/ui/*.cpp" "${ROOT}/app/*.h" "${ROOT}/app/*.cpp")
foreach(source IN LISTS sources)
    file(READ "${ROOT}/${source}" text)
    if(text MATCHES "translate\\(\"([A-Za-z]+)\", text\\)")
        set(context "${CMAKE_MATCH_1}")
        string(REGEX REPLACE "([^A-Za-z_:])tr\\(\"" "\\1QCoreApplication::translate(\"${context}\", \"" text "${text}")
    elseif(text MATCHES "struct (Texts?)[ \n]*{[ \n]*Q_DECLARE_TR_FUNCTIONS\\(([A-Za-z]+)\\)")
        set(helper "${CMAKE_MATCH_1}")
        set(context "${CMAKE_MATCH_2}")
        string(REPLACE "${helper}::tr(" "QCoreApplication::translate(\"${context}\", " text "${text}")
    endif()
    file(WRITE "${WORK}/sources/${source}" "${text}")
endforeach()

set(files askpro_de.ts askpro_en.ts)
set(folder "${ROOT}/resources/translations")
if(CHECK)
    foreach(file IN LISTS files)
        file(COPY "${folder}/${file}" DESTINATION "${WORK}")
    endforeach()
    set(folder "${WORK}")
endif()
list(TRANSFORM files PREPEND "${folder}/" OUTPUT_VARIABLE paths)
execute_process(COMMAND "${LUPDATE}" -I . -locations none -no-obsolete models services ui app -ts ${paths}
    WORKING_DIRECTORY "${WORK}/sources" OUTPUT_VARIABLE said ERROR_VARIABLE complained COMMAND_ERROR_IS_FATAL ANY)
message(STATUS "${said}")
if(NOT CHECK)
    return()
endif()

foreach(file IN LISTS files)
    file(STRINGS "${WORK}/${file}" open REGEX "type=\"unfinished\"")
    list(LENGTH open count)
    if(count GREATER 0)
        file(STRINGS "${WORK}/${file}" lines REGEX "<source>|unfinished")
        set(missing "")
        set(last "")
        foreach(line IN LISTS lines)
            if(line MATCHES "unfinished")
                string(APPEND missing "\n  ${last}")
            endif()
            set(last "${line}")
        endforeach()
        message(SEND_ERROR "${file}: ${count} texts are not translated (cmake --build <folder> --target update_translations):${missing}")
    endif()
    # What is no longer in the sources has been dropped from the copy.
    file(READ "${WORK}/${file}" fresh)
    file(READ "${ROOT}/resources/translations/${file}" kept)
    if(NOT fresh STREQUAL kept)
        message(SEND_ERROR "${file}: differs from the sources (cmake --build <folder> --target update_translations)")
    endif()
endforeach()
