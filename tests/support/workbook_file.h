// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "tests/support/zip_archive.h"

#include <QStringList>

namespace breakeven::test {

/// A cell as it stands in the file.
struct WorkbookCell {
    QString value;   ///< a text's is the text itself
    QString formula; ///< empty if there is none
    QString type;    ///< as in the file: empty for a number, "s" for a text, "b", "str", "e"
};

/// A spreadsheet file (.xlsx), looked into and changed without the library that wrote it.
class WorkbookFile {
public:
    explicit WorkbookFile(const QByteArray& bytes);

    /// Which part is no well-formed XML, and why; empty if all are.
    [[nodiscard]] QString fault() const;
    [[nodiscard]] const ZipParts& parts() const { return m_parts; }
    [[nodiscard]] QStringList sheets() const { return m_sheets; }
    /// Of the sheet's cells, by address ("B7").
    [[nodiscard]] const QMap<QString, WorkbookCell>& cells(const QString& sheet) const;
    /// What each defined name refers to: sheet and address, as in "Costs!B7".
    [[nodiscard]] const QMap<QString, QString>& names() const { return m_names; }

    /// The cell that has a name.
    [[nodiscard]] WorkbookCell named(const QString& name) const;
    /// Its number; NaN if it holds none.
    [[nodiscard]] double number(const QString& name) const;
    [[nodiscard]] double number(const QString& sheet, const QString& address) const;

    /// The file with the scenario's values in the named cells of its inputs, and without the stored values of formulas.
    [[nodiscard]] QByteArray withInputsOf(const Scenario& scenario) const;

private:
    void readNames();
    void readSharedTexts();
    void readSheet(const QString& name, const QByteArray& xml);
    [[nodiscard]] QString partOf(const QString& sheet) const;

    ZipParts m_parts;
    QStringList m_sheets;
    QStringList m_texts;
    QMap<QString, QString> m_names;
    QMap<QString, QMap<QString, WorkbookCell>> m_cells;
};

} // namespace breakeven::test
