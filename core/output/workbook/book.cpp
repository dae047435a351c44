// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book.h"

#include "core/files/safe_file.h"
#include "core/inputs/one_line.h"
#include "core/inputs/utf8.h"
#include "core/output/workbook/whole_archive.h"

#include <fmt/format.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <system_error>

namespace breakeven {

namespace {

constexpr std::size_t largestWorkbook = std::size_t{64} << 20U; // bytes; a usual one has a hundred thousand
constexpr std::size_t longestCell = 32767;                      // characters, of a spreadsheet's cell
constexpr std::size_t longestTitle = 200;                       // characters; properties hold 255

} // namespace

std::string rowReference(RowNumber row, ColumnNumber column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> text{};
    lxw_rowcol_to_cell_abs(text.data(), row, column, 0, 1);
    return text.data();
}

std::string reference(RowNumber row, ColumnNumber column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> text{};
    lxw_rowcol_to_cell_abs(text.data(), row, column, 1, 1);
    return text.data();
}

std::string reference(std::string_view sheet, RowNumber row, ColumnNumber column)
{
    return fmt::format("'{}'!{}", sheet, reference(row, column));
}

std::string cellText(std::string_view text)
{
    constexpr std::string_view remark = " … (cut: a cell holds no more)";
    constexpr std::size_t room = longestCell - (remark.size() - 2); // "…" is one character of three bytes
    std::string result;
    std::size_t characters = 0; // as spreadsheets count them: those of four bytes twice
    std::size_t cutAt = 0;
    while (!text.empty()) {
        const std::size_t length = utf8Length(text);
        const std::string_view one = text.substr(0, std::max<std::size_t>(length, 1));
        text.remove_prefix(one.size());
        const bool isControl = one.size() == 1 && (one[0] == '\x7f' || (one[0] >= 0 && one[0] < ' '));
        const bool isNone = length == 0 || one == "\xef\xbf\xbe" || one == "\xef\xbf\xbf";
        const std::string_view kept = isNone ? "�" : isControl && one != "\n" && one != "\t" ? " " : one;
        characters += kept.size() == 4 ? 2 : 1;
        if (characters > longestCell) {
            result.resize(cutAt);
            return result.append(remark);
        }
        result.append(kept);
        if (characters <= room)
            cutAt = result.size();
    }
    return result;
}

TemporaryFolder::TemporaryFolder()
{
    std::error_code fault;
    const std::filesystem::path parent = std::filesystem::temp_directory_path(fault);
    std::string name = (parent / "breakeven-XXXXXX").string();
    if (!fault && ::mkdtemp(name.data()) != nullptr)
        m_path = name;
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored; // nothing depends on it, and there is nobody left to be told
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

void Book::Free::operator()(lxw_workbook* workbook) const
{
    lxw_workbook_free(workbook);
}

Book::Book(const std::string& title, std::time_t created)
    : m_file((m_folder.path() / "workbook.xlsx").string()), m_scratch(m_folder.path().string())
{
    if (m_scratch.empty()) {
        m_fault = Error{"workbook", "no folder for temporary files could be made", Error::Kind::Outside};
        return;
    }
    lxw_workbook_options options{};
    options.tmpdir = m_scratch.data();
    m_workbook.reset(workbook_new_opt(m_file.c_str(), &options));
    if (!m_workbook) {
        m_fault = Error{"workbook", "there is not enough memory for it", Error::Kind::Outside};
        return;
    }
    std::string shownTitle = oneLine(title, longestTitle);
    std::string program = "Breakeven";
    lxw_doc_properties properties{};
    properties.title = shownTitle.data();
    properties.author = program.data();
    properties.created = created == 0 ? 1 : created; // 0 would mean now
    check(workbook_set_properties(m_workbook.get(), &properties), "its title and date");
    addFormats();
}

Book::~Book() = default;

void Book::addFormats()
{
    for (const CellStyleInfo& row : cellStyleTable) {
        lxw_format* made = workbook_add_format(m_workbook.get());
        if (made == nullptr)
            return check(LXW_ERROR_MEMORY_MALLOC_FAILED, "a format");
        format_set_font_size(made, row.points);
        format_set_font_color(made, row.color);
        format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (row.numberFormat != nullptr)
            format_set_num_format(made, row.numberFormat);
        if (row.bold)
            format_set_bold(made);
        if (row.fill != 0xFFFFFF)
            format_set_bg_color(made, row.fill);
        if (row.wrapped)
            format_set_text_wrap(made);
        if (row.toTheRight)
            format_set_align(made, LXW_ALIGN_RIGHT);
        if (row.framed) {
            format_set_border(made, LXW_BORDER_THIN);
            format_set_border_color(made, 0x9AA4B2);
        }
        if (row.style == CellStyle::Unit || row.style == CellStyle::UnitHeading)
            format_set_indent(made, 1); // off the number beside it
        if (row.style == CellStyle::Code)
            format_set_font_name(made, "Consolas");
        m_formats[static_cast<std::size_t>(row.style)] = made;
    }
    m_quiet = workbook_add_format(m_workbook.get());
    if (m_quiet == nullptr)
        return check(LXW_ERROR_MEMORY_MALLOC_FAILED, "a format");
    format_set_font_color(m_quiet, 0xD9DEE5);
}

Sheet Book::addSheet(const char* name)
{
    lxw_worksheet* sheet = nullptr;
    if (!failed()) {
        check(workbook_validate_sheet_name(m_workbook.get(), name), name);
        sheet = failed() ? nullptr : workbook_add_worksheet(m_workbook.get(), name);
        if (sheet == nullptr)
            refuse(fmt::format("the sheet {} could not be added", name));
    }
    return {*this, sheet, name};
}

void Book::define(std::string_view name, const Sheet& sheet, RowNumber row, ColumnNumber column)
{
    if (failed())
        return;
    const std::string target = '=' + reference(sheet.name(), row, column);
    check(workbook_define_name(m_workbook.get(), std::string(name).c_str(), target.c_str()), name);
}

lxw_chart* Book::addChart(std::uint8_t type)
{
    lxw_chart* chart = failed() ? nullptr : workbook_add_chart(m_workbook.get(), type);
    if (chart == nullptr)
        refuse("a chart could not be added");
    return chart;
}

void Book::check(int fault, std::string_view what)
{
    if (fault != LXW_NO_ERROR)
        refuse(fmt::format("{} could not be written: {}", what, lxw_strerror(static_cast<lxw_error>(fault))));
}

void Book::refuse(std::string what)
{
    if (!m_fault)
        m_fault = Error{"workbook", std::move(what), Error::Kind::Outside};
}

Result<std::string> Book::finish()
{
    if (m_fault)
        return *m_fault;
    check(workbook_close(m_workbook.release()), "the file");
    if (m_fault)
        return *m_fault;
    Result<std::string> bytes = readFile(m_file, largestWorkbook);
    if (bytes && !isWholeArchive(*bytes))
        return Error{"workbook",
                     fmt::format("could not be put together in {}; perhaps there is no room",
                                 m_folder.path().parent_path().string()),
                     Error::Kind::Outside};
    return bytes;
}

} // namespace breakeven
