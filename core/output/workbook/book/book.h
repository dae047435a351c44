// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/parameter.h"
#include "core/output/workbook/book/cell.h"
#include "core/output/workbook/book/cell_style.h"
#include "core/output/workbook/book/temporary_folder.h"
#include "core/output/workbook/formulas/formula.h"
#include "core/result.h"
#include "core/words/message.h"

#include <cstdint>
#include <ctime>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace breakeven {

class Sheet;

/// A workbook that is being made. libxlsxwriter tells faults by what each call returns: the first one is kept, and
/// finish() gives it in place of the file.
class Book {
public:
    /// `created` is the date that the file says it was made at.
    Book(const std::string& title, std::time_t created);
    ~Book();
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    [[nodiscard]] Sheet addSheet(const char* name);
    /// Gives a cell of a sheet a name.
    void define(std::string_view name, const Sheet& sheet, RowNumber row, ColumnNumber column);
    [[nodiscard]] lxw_format* format(CellStyle style) const { return m_formats[style]; }
    [[nodiscard]] lxw_format* hiddenFormat() const { return m_hidden; }
    /// A chart of one of libxlsxwriter's types, to be placed on a sheet; null after a fault.
    [[nodiscard]] lxw_chart* addChart(std::uint8_t type);

    /// Keeps the fault that a call of libxlsxwriter returned, and what it was about; 0 is none.
    void check(int fault, std::string_view what);
    void check(int fault, const Message& what);
    /// Keeps a fault that libxlsxwriter would not notice.
    void refuse(Message what);
    [[nodiscard]] bool failed() const { return m_fault.has_value(); }

    /// The bytes of the finished file; call once, last of all.
    [[nodiscard]] Result<std::string> finish();

private:
    void addFormats();

    struct Free {
        void operator()(lxw_workbook* workbook) const;
    };
    TemporaryFolder m_folder;
    std::string m_file;
    std::string m_scratch;
    std::unique_ptr<lxw_workbook, Free> m_workbook;
    EnumMap<CellStyle, lxw_format*> m_formats;
    lxw_format* m_hidden = nullptr;
    std::optional<Error> m_fault;
};

/// A sheet of a book that is being made; cells may be written in any order.
class Sheet {
public:
    Sheet(Book& book, lxw_worksheet* sheet, std::string name) : m_book(book), m_sheet(sheet), m_name(std::move(name)) {}

    [[nodiscard]] const std::string& name() const { return m_name; }

    /// Never a formula, whatever it begins with.
    void text(RowNumber row, ColumnNumber column, std::string_view text, CellStyle style = CellStyle::Text);
    void text(RowNumber row, ColumnNumber column, const Message& text, CellStyle style = CellStyle::Text);
    void text(RowNumber row, ColumnNumber column, const Label& text, CellStyle style = CellStyle::Text);
    /// From the first column to another as one cell, in a style that is broken into lines.
    void textAcross(RowNumber row, ColumnNumber last, const Message& text, CellStyle style);
    void number(RowNumber row, ColumnNumber column, double value, CellStyle style);
    void boolean(RowNumber row, ColumnNumber column, bool value, CellStyle style);
    /// With its value beside it; a constant zero is written as a number. Gives a reference to the cell, for others on
    /// the same sheet.
    Formula formula(RowNumber row, ColumnNumber column, const Formula& formula, CellStyle style);
    /// A formula whose value is a text.
    void textFormula(RowNumber row, ColumnNumber column, const std::string& formula, const std::string& value,
                     CellStyle style);

    /// The sheet's first two rows, and that it is printed across.
    void head(const Message& title, const Message& note);
    void columnWidths(const std::vector<double>& characters);
    /// The height of so many lines of text; spreadsheets do not all find it by themselves.
    void lines(RowNumber row, double count);
    /// Prints the columns up to that one only.
    void printUpTo(RowNumber lastRow, ColumnNumber lastColumn);
    /// Prints it on so many pages, one below the other.
    void fitToPages(std::uint16_t pages);
    /// Prints a row, or rows, at the top of every page: the title, if nothing else is said.
    void printOnEveryPage(RowNumber firstRow, RowNumber lastRow);
    /// Prints it on so many pages beside each other, with the first column on each.
    void fitAcross(std::uint16_t pages);
    void freeze(RowNumber rows, ColumnNumber columns);
    /// Printed across, without lines between cells, with its name and the page's number below.
    void landscape();
    /// The cell takes numbers of that range only, whole ones if `whole`.
    void allow(RowNumber row, ColumnNumber column, const Range& range, bool whole);
    /// The cell takes one of those only.
    void allow(RowNumber row, ColumnNumber column, const std::vector<std::string>& choices);
    /// Shows nothing of rows in which the formula is true.
    void hideWhere(RowNumber firstRow, ColumnNumber firstColumn, RowNumber lastRow, ColumnNumber lastColumn,
                   const std::string& formula);
    void place(lxw_chart* chart, RowNumber row, ColumnNumber column, const Message& description);

private:
    Book& m_book;
    lxw_worksheet* m_sheet; ///< null after a fault
    std::string m_name;
};

} // namespace breakeven
