// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

#include <QRectF>
#include <QString>

#include <cstddef>
#include <string_view>
#include <vector>

namespace breakeven {

/// What an element of a document is, for who listens to it.
enum class PdfRole {
    Document,
    Section,
    Title,
    Heading,
    Subheading,
    Text,
    List,
    Item,
    Label,
    Body,
    Table,
    Head,
    Rows,
    Row,
    Header,
    Cell,
    Figure
};

/// A row of the table of roles.
struct PdfRoleInfo {
    PdfRole role;
    std::string_view name; ///< of the standard structure type (ISO 32000-1, 14.8.4)
};

inline constexpr EnumTable<&PdfRoleInfo::role> pdfRoleTable{{
    {PdfRole::Document, "/Document"},
    {PdfRole::Section, "/Sect"},
    {PdfRole::Title, "/H1"},
    {PdfRole::Heading, "/H2"},
    {PdfRole::Subheading, "/H3"},
    {PdfRole::Text, "/P"},
    {PdfRole::List, "/L"},
    {PdfRole::Item, "/LI"},
    {PdfRole::Label, "/Lbl"},
    {PdfRole::Body, "/LBody"},
    {PdfRole::Table, "/Table"},
    {PdfRole::Head, "/THead"},
    {PdfRole::Rows, "/TBody"},
    {PdfRole::Row, "/TR"},
    {PdfRole::Header, "/TH"},
    {PdfRole::Cell, "/TD"},
    {PdfRole::Figure, "/Figure"},
}};
template <> inline constexpr const auto& tableOf<PdfRole> = pdfRoleTable;

/// What a header cell is the heading of.
enum class PdfScope { None, Row, Column };

/// An element of a document's structure.
struct PdfTag {
    PdfRole role = PdfRole::Text;
    std::size_t parent = 0;
    QString words = {};              ///< in place of a figure; what a table lists
    PdfScope scope = PdfScope::None; ///< of a header cell
    std::size_t columns = 1;         ///< that a cell of a table takes
    QRectF place = {};               ///< of a figure on its page, in units of 1/96 inch from the top left
};

/// A document's structure, each element behind the one that it is in. The first is the document.
class PdfTags {
public:
    static constexpr std::size_t document = 0;

    /// Adds an element behind the others of its parent, and gives its number.
    std::size_t add(PdfTag tag);
    void place(std::size_t figure, const QRectF& where) { m_tags[figure].place = where; }

    [[nodiscard]] const std::vector<PdfTag>& all() const { return m_tags; }

private:
    std::vector<PdfTag> m_tags{{PdfRole::Document}};
};

} // namespace breakeven
