# Writes the table for embed_files; run by cmake -P with OUT, NAMESPACE, VARIABLE and FILES.
set(arrays "")
set(rows "")
set(index 0)
set(table "return {};")
foreach(file IN LISTS FILES)
    file(READ "${file}" hex HEX)
    get_filename_component(name "${file}" NAME)
    string(LENGTH "${hex}" digits)
    math(EXPR size "${digits} / 2")
    string(REGEX REPLACE "([0-9a-f][0-9a-f])" "0x\\1," bytes "${hex}")
    string(APPEND arrays "constexpr unsigned char file_${index}[] = {${bytes}0};\n")
    string(APPEND rows "    {\"${name}\", {reinterpret_cast<char const*>(file_${index}), ${size}}},\n")
    math(EXPR index "${index} + 1")
endforeach()
if(index GREATER 0)
    set(table "static embedded_file const files[] = {
${rows}    };
    return files;")
endif()
file(WRITE "${OUT}" "#include \"${VARIABLE}.hpp\"\n\nnamespace ${NAMESPACE} {\nnamespace {\n${arrays}} // namespace\n
std::span<embedded_file const> ${VARIABLE}() {
    ${table}
}
} // namespace ${NAMESPACE}\n")
