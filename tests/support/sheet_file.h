// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/workbook/workbook_content.h"
#include "tests/support/workbook_file.h"

#include <QRegularExpression>

#include <stdexcept>

namespace breakeven::test {

/// A finished book as a file; throws if it could not be made.
[[nodiscard]] inline WorkbookFile fileOf(Book& book)
{
    const Result<std::string> bytes = book.finish();
    if (!bytes)
        throw std::runtime_error(bytes.error().sentence());
    return WorkbookFile(QByteArray::fromStdString(*bytes));
}

/// A file that has one of the workbook's sheets alone.
[[nodiscard]] inline WorkbookFile fileOf(void (*addSheet)(Book&, const WorkbookContent&), const Evaluation& evaluation)
{
    const ModelFormulas formulas(evaluation.scenario);
    Book book("title", 1);
    addSheet(book, {evaluation, formulas, {}});
    return fileOf(book);
}

[[nodiscard]] inline QString asText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// "B7" of row 6 and column 1.
[[nodiscard]] inline QString addressOf(RowNumber row, ColumnNumber column)
{
    return asText(reference(row, column)).remove(QLatin1Char('$'));
}

/// The part of a file's only sheet, and of its chart.
[[nodiscard]] inline QString sheetPart(const WorkbookFile& file)
{
    return QString::fromUtf8(file.parts().value(QStringLiteral("xl/worksheets/sheet1.xml")));
}
[[nodiscard]] inline QString chartPart(const WorkbookFile& file)
{
    return QString::fromUtf8(file.parts().value(QStringLiteral("xl/charts/chart1.xml")));
}

/// What an expression's first group matches, in the order of the text.
[[nodiscard]] inline QStringList allMatches(const QString& text, const QString& expression)
{
    QStringList found;
    for (auto match = QRegularExpression(expression).globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// The row of a sheet, counted from 1, whose cell in column A has that text; 0 if there is none.
[[nodiscard]] inline int rowOfText(const WorkbookFile& file, const QString& sheet, const QString& text)
{
    const auto& cells = file.cells(sheet);
    for (auto cell = cells.begin(); cell != cells.end(); ++cell)
        if (cell->value == text && QRegularExpression(QStringLiteral("^A[0-9]+$")).match(cell.key()).hasMatch())
            return cell.key().mid(1).toInt();
    return 0;
}

} // namespace breakeven::test
