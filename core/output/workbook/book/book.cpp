// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/workbook/book/book.h"

#include "core/files/safe_file.h"
#include "core/output/workbook/book/whole_archive.h"
#include "core/output/workbook/book/xlsx_writer.h"
#include "core/text/one_line.h"
#include "core/text/utf8.h"
#include "core/words/english.h"
#include "core/words/phrases.h"

#include <algorithm>
#include <cmath>

namespace breakeven {

namespace {

constexpr std::size_t largestWorkbook = std::size_t{64} << 20U; // bytes; a usual one has a hundred thousand
constexpr std::size_t longestTitle = 200;                       // characters; properties hold 255

} // namespace

void Book::Free::operator()(lxw_workbook* workbook) const
{
    xlsx().lxw_workbook_free(workbook);
}

Book::Book(const std::string& title, std::time_t created)
    : m_file((m_folder.path() / "workbook.xlsx").string()), m_scratch(m_folder.path().string())
{
    if (m_scratch.empty()) {
        m_fault = Error{"workbook", Message{"workbook.no_folder"}, Error::Kind::Outside};
        return;
    }
    if (const Outcome loaded = loadXlsxWriter(); !loaded) {
        m_fault = loaded.error();
        return;
    }
    lxw_workbook_options options{};
    options.tmpdir = m_scratch.data();
    m_workbook.reset(xlsx().workbook_new_opt(m_file.c_str(), &options));
    if (!m_workbook) {
        m_fault = Error{"workbook", Message{"workbook.no_memory"}, Error::Kind::Outside};
        return;
    }
    std::string shownTitle = oneLine(title, longestTitle);
    std::string program = "Breakeven";
    lxw_doc_properties properties{};
    properties.title = shownTitle.data();
    properties.author = program.data();
    properties.created = created == 0 ? 1 : created; // 0 would mean now
    check(xlsx().workbook_set_properties(m_workbook.get(), &properties), Message{"workbook.properties"});
    addFormats();
}

Book::~Book() = default;

void Book::addFormats()
{
    for (const CellStyleInfo& row : cellStyleTable) {
        lxw_format* made = xlsx().workbook_add_format(m_workbook.get());
        if (made == nullptr)
            return check(LXW_ERROR_MEMORY_MALLOC_FAILED, Message{"workbook.format"});
        xlsx().format_set_font_size(made, row.points);
        xlsx().format_set_font_color(made, row.color);
        xlsx().format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
        if (row.numberFormat != nullptr)
            xlsx().format_set_num_format(made, row.numberFormat);
        if (row.bold)
            xlsx().format_set_bold(made);
        if (row.fill != 0xFFFFFF)
            xlsx().format_set_bg_color(made, row.fill);
        if (row.wrapped)
            xlsx().format_set_text_wrap(made);
        if (row.toTheRight)
            xlsx().format_set_align(made, LXW_ALIGN_RIGHT);
        if (row.framed) {
            xlsx().format_set_border(made, LXW_BORDER_THIN);
            xlsx().format_set_border_color(made, 0x9AA4B2);
        }
        if (row.style == CellStyle::Unit || row.style == CellStyle::UnitHeading)
            xlsx().format_set_indent(made, 1); // off the number beside it
        if (row.style == CellStyle::Code)
            xlsx().format_set_font_name(made, "Consolas");
        m_formats[row.style] = made;
    }
    m_hidden = xlsx().workbook_add_format(m_workbook.get());
    if (m_hidden == nullptr)
        return check(LXW_ERROR_MEMORY_MALLOC_FAILED, Message{"workbook.format"});
    xlsx().format_set_num_format(m_hidden, ";;;");
    xlsx().format_set_font_color(m_hidden, 0xFFFFFF); // where a program keeps the cell's own number format
}

Sheet Book::addSheet(const char* name)
{
    lxw_worksheet* sheet = nullptr;
    if (!failed()) {
        check(xlsx().workbook_validate_sheet_name(m_workbook.get(), name), name);
        sheet = failed() ? nullptr : xlsx().workbook_add_worksheet(m_workbook.get(), name);
        if (sheet == nullptr)
            refuse({"workbook.no_sheet(name)", std::string(name)});
    }
    return {*this, sheet, name};
}

void Book::define(std::string_view name, const Sheet& sheet, RowNumber row, ColumnNumber column)
{
    if (failed())
        return;
    const std::string target = '=' + reference(sheet.name(), row, column);
    check(xlsx().workbook_define_name(m_workbook.get(), std::string(name).c_str(), target.c_str()), name);
}

lxw_chart* Book::addChart(std::uint8_t type)
{
    lxw_chart* chart = failed() ? nullptr : xlsx().workbook_add_chart(m_workbook.get(), type);
    if (chart == nullptr)
        refuse({"workbook.no_chart"});
    return chart;
}

void Book::check(int fault, std::string_view what)
{
    if (fault != LXW_NO_ERROR)
        check(fault, verbatim(std::string(what)));
}

void Book::check(int fault, const Message& what)
{
    if (fault != LXW_NO_ERROR)
        refuse({"workbook.not_written(what, fault)", what,
                std::string(xlsx().lxw_strerror(static_cast<lxw_error>(fault)))});
}

void Book::refuse(Message what)
{
    if (!m_fault)
        m_fault = Error{"workbook", std::move(what), Error::Kind::Outside};
}

Result<std::string> Book::finish()
{
    if (m_fault)
        return *m_fault;
    check(xlsx().workbook_close(m_workbook.release()), Message{"workbook.file"});
    if (m_fault)
        return *m_fault;
    Result<std::string> bytes = readFile(m_file, largestWorkbook);
    if (bytes && !isWholeArchive(*bytes))
        return Error{"workbook", Message{"workbook.not_whole(folder)", m_folder.path().parent_path().string()},
                     Error::Kind::Outside};
    return bytes;
}

void Sheet::text(RowNumber row, ColumnNumber column, std::string_view text, CellStyle style)
{
    if (m_sheet == nullptr)
        return;
    lxw_format* format = m_book.format(style);
    const std::string content = cellText(text);
    m_book.check(content.empty() ? xlsx().worksheet_write_blank(m_sheet, row, column, format)
                                 : xlsx().worksheet_write_string(m_sheet, row, column, content.c_str(), format),
                 reference(m_name, row, column));
}

void Sheet::text(RowNumber row, ColumnNumber column, const Message& said, CellStyle style)
{
    text(row, column, inWords(said), style);
}

void Sheet::text(RowNumber row, ColumnNumber column, const Label& label, CellStyle style)
{
    text(row, column, inWords(label), style);
}

void Sheet::number(RowNumber row, ColumnNumber column, double value, CellStyle style)
{
    if (m_sheet == nullptr)
        return;
    if (!std::isfinite(value)) // which libxlsxwriter would write as a damaged cell
        return m_book.refuse(
            {"workbook.no_number(cell, number)", reference(m_name, row, column), Quantity::plain(value)});
    m_book.check(xlsx().worksheet_write_number(m_sheet, row, column, value, m_book.format(style)),
                 reference(m_name, row, column));
}

void Sheet::boolean(RowNumber row, ColumnNumber column, bool value, CellStyle style)
{
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_write_boolean(m_sheet, row, column, value ? 1 : 0, m_book.format(style)),
                     reference(m_name, row, column));
}

Formula Sheet::formula(RowNumber row, ColumnNumber column, const Formula& formula, CellStyle style)
{
    Formula written = cell(rowReference(row, column), formula.value);
    if (formula.isZero())
        number(row, column, 0, style);
    else if (!std::isfinite(formula.value))
        m_book.refuse(
            {"workbook.no_number(cell, number)", reference(m_name, row, column), Quantity::plain(formula.value)});
    else if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_write_formula_num(m_sheet, row, column, ('=' + formula.text).c_str(),
                                                        m_book.format(style), formula.value),
                     reference(m_name, row, column));
    return written;
}

void Sheet::textFormula(RowNumber row, ColumnNumber column, const std::string& formula, const std::string& value,
                        CellStyle style)
{
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_write_formula_str(m_sheet, row, column, ('=' + formula).c_str(),
                                                        m_book.format(style), value.c_str()),
                     reference(m_name, row, column));
}

void Sheet::textAcross(RowNumber row, ColumnNumber last, const Message& text, CellStyle style)
{
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_merge_range(m_sheet, row, 0, row, last, "", m_book.format(style)),
                     reference(m_name, row, 0));
    this->text(row, 0, text, style);
}

void Sheet::head(const Message& title, const Message& note)
{
    constexpr double largeLine = 1.6;
    landscape();
    printOnEveryPage(0, 0);
    lines(0, largeLine);
    text(0, 0, title, CellStyle::Title);
    text(1, 0, note, CellStyle::Note);
}

void Sheet::columnWidths(const std::vector<double>& characters)
{
    if (m_sheet == nullptr)
        return;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const auto column = static_cast<ColumnNumber>(i);
        m_book.check(xlsx().worksheet_set_column(m_sheet, column, column, characters[i], nullptr), m_name);
    }
}

void Sheet::lines(RowNumber row, double count)
{
    constexpr double line = 15;     // points
    constexpr double highest = 409; // points, of a spreadsheet's row
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_set_row(m_sheet, row, std::min(line * count, highest), nullptr), m_name);
}

void Sheet::printUpTo(RowNumber lastRow, ColumnNumber lastColumn)
{
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_print_area(m_sheet, 0, 0, lastRow, lastColumn), m_name);
}

void Sheet::fitToPages(std::uint16_t pages)
{
    if (m_sheet != nullptr)
        xlsx().worksheet_fit_to_pages(m_sheet, 1, pages);
}

void Sheet::printOnEveryPage(RowNumber firstRow, RowNumber lastRow)
{
    if (m_sheet != nullptr)
        m_book.check(xlsx().worksheet_repeat_rows(m_sheet, firstRow, lastRow), m_name);
}

void Sheet::fitAcross(std::uint16_t pages)
{
    if (m_sheet == nullptr)
        return;
    xlsx().worksheet_fit_to_pages(m_sheet, pages, 0);
    m_book.check(xlsx().worksheet_repeat_columns(m_sheet, 0, 0), m_name);
}

void Sheet::freeze(RowNumber rows, ColumnNumber columns)
{
    if (m_sheet != nullptr)
        xlsx().worksheet_freeze_panes(m_sheet, rows, columns);
}

void Sheet::landscape()
{
    if (m_sheet == nullptr)
        return;
    xlsx().worksheet_set_landscape(m_sheet);
    xlsx().worksheet_fit_to_pages(m_sheet, 1, 0);
    xlsx().worksheet_gridlines(m_sheet, LXW_HIDE_ALL_GRIDLINES);
    const std::string pages = inWords(Message{"report.page_of(page, pages)", std::string("&P"), std::string("&N")});
    m_book.check(xlsx().worksheet_set_footer(m_sheet, ("&L&A&R" + pages).c_str()), m_name);
}

void Sheet::allow(RowNumber row, ColumnNumber column, const Range& range, bool whole)
{
    if (m_sheet == nullptr)
        return;
    std::string title = inWords(Message{"sheet.outside"});
    const Quantity low = Quantity::plain(range.low);
    const Quantity high = Quantity::plain(range.high);
    std::string message = inWords(whole ? Message{"sheet.allowed_whole(low, high)", low, high}
                                        : Message{"sheet.allowed(low, high)", low, high});
    lxw_data_validation rule{};
    rule.validate = whole ? LXW_VALIDATION_TYPE_INTEGER : LXW_VALIDATION_TYPE_DECIMAL;
    rule.criteria = LXW_VALIDATION_CRITERIA_BETWEEN;
    rule.ignore_blank = LXW_VALIDATION_OFF;
    rule.minimum_number = range.low;
    rule.maximum_number = range.high;
    rule.error_title = title.data();
    rule.error_message = message.data();
    m_book.check(xlsx().worksheet_data_validation_cell(m_sheet, row, column, &rule), reference(m_name, row, column));
}

void Sheet::allow(RowNumber row, ColumnNumber column, const std::vector<std::string>& choices)
{
    if (m_sheet == nullptr)
        return;
    std::vector<std::string> copies = choices; // libxlsxwriter takes what it could write to
    std::vector<char*> list;
    list.reserve(copies.size() + 1);
    for (std::string& choice : copies)
        list.push_back(choice.data());
    list.push_back(nullptr);
    lxw_data_validation rule{};
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.ignore_blank = LXW_VALIDATION_OFF;
    rule.value_list = list.data();
    m_book.check(xlsx().worksheet_data_validation_cell(m_sheet, row, column, &rule), reference(m_name, row, column));
}

void Sheet::hideWhere(RowNumber firstRow, ColumnNumber firstColumn, RowNumber lastRow, ColumnNumber lastColumn,
                      const std::string& formula)
{
    if (m_sheet == nullptr)
        return;
    std::string criterion = '=' + formula;
    lxw_conditional_format rule{};
    rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
    rule.value_string = criterion.data();
    rule.format = m_book.hiddenFormat();
    m_book.check(xlsx().worksheet_conditional_format_range(m_sheet, firstRow, firstColumn, lastRow, lastColumn, &rule),
                 m_name);
}

void Sheet::place(lxw_chart* chart, RowNumber row, ColumnNumber column, const Message& description)
{
    if (m_sheet == nullptr || chart == nullptr)
        return;
    std::string words = inWords(description);
    lxw_chart_options options{};
    options.description = words.data();
    options.x_scale = 2;
    options.y_scale = 1.4;
    m_book.check(xlsx().worksheet_insert_chart_opt(m_sheet, row, column, chart, &options), description);
}

} // namespace breakeven
