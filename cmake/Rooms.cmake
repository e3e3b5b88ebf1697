# SPDX-License-Identifier: GPL-3.0-or-later

# A room is a folder with its own static library, so that a wrong arrow fails at link time too (tst_rooms reads the includes).
#   beraad_room(routing FOLDER app SOURCES route.cpp … LINKS beraad_dossier …)
function(beraad_room name)
    cmake_parse_arguments(ROOM "QOBJECTS" "" "SOURCES;LINKS" ${ARGN})
    add_library(beraad_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(beraad_${name} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_link_libraries(beraad_${name} PUBLIC ${ROOM_LINKS} PRIVATE beraad_flags)
    if(ROOM_QOBJECTS)
        set_target_properties(beraad_${name} PROPERTIES AUTOMOC ON)
    endif()
endfunction()

# A test is one executable for one unit, linked to what it tests and nothing more. The source includes its own .moc.
#   beraad_test(routing/tst_route LINKS beraad_routing)
function(beraad_test path)
    cmake_parse_arguments(TEST "" "" "LINKS;SOURCES" ${ARGN})
    get_filename_component(name ${path} NAME)
    # AUTOMOC reads every header below every include path, 0.7 s a test; a test needs the one file it includes.
    set(source ${CMAKE_SOURCE_DIR}/tests/${path}.cpp)
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc/${name}.moc)
    add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc ${source} -o ${moc} DEPENDS ${source} VERBATIM)
    add_executable(${name} ${source} ${moc} ${TEST_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}_moc)
    target_link_libraries(${name} PRIVATE ${TEST_LINKS} Qt6::Test beraad_flags)
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests ${CMAKE_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE BERAAD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set(seconds 300)
    if(BERAAD_SANITIZE)
        set(seconds 900) # everything is several times slower
    endif()
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT ${seconds} LABELS "${path}")
endfunction()
