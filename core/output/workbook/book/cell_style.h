// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inputs/enum_table.h"

namespace breakeven {

/// How a cell of the workbook looks.
enum class CellStyle {
    Title,
    Text,
    Strong,  ///< what is read first, in as many lines as it takes
    Note,    ///< quiet, over the cells to its right
    Wrapped, ///< in as many lines as it takes
    Group,
    Heading,
    UnitHeading, ///< over units and texts that stand beside a number
    RightHeading,
    RightText,
    Unit,
    Code, ///< names and formulas
    Count,
    Months,
    Exact,   ///< a whole number, or what somebody typed, with all its digits
    Factor,  ///< with four digits behind the point
    Tiny,    ///< a factor of less than a thousandth
    Percent, ///< of a share
    Money,
    Price, ///< of a request: many digits
    TotalMoney,
    InputCount, ///< may be changed
    InputExact, ///< may be changed, and be negative
    InputMoney,
    InputText,
};

struct CellStyleInfo {
    CellStyle style;
    const char* numberFormat; ///< null for the general one
    bool bold;
    int points; ///< of the font
    unsigned color;
    unsigned fill; ///< white for none
    bool wrapped;
    bool toTheRight;
    bool framed;
};

/// Not for negative numbers, whose sign some spreadsheets leave out.
inline constexpr const char* countFormat = "[>=1000]#,##0;General";
inline constexpr const char* exactFormat = "[>=1000]#,##0;[<=-1000]-#,##0;General";
inline constexpr const char* moneyFormat = "$#,##0.00;[Red]-$#,##0.00;–";
inline constexpr const char* priceFormat = "[>=100]$#,##0;[>=1]$#,##0.00;$0.00######";

inline constexpr EnumTable<&CellStyleInfo::style> cellStyleTable{{
    {CellStyle::Title, nullptr, true, 16, 0x1B1F24, 0xFFFFFF, false, false, false},
    {CellStyle::Text, nullptr, false, 11, 0x1B1F24, 0xFFFFFF, false, false, false},
    {CellStyle::Strong, nullptr, true, 12, 0x1B1F24, 0xFFFFFF, true, false, false},
    {CellStyle::Note, nullptr, false, 10, 0x5B6470, 0xFFFFFF, false, false, false},
    {CellStyle::Wrapped, nullptr, false, 11, 0x1B1F24, 0xFFFFFF, true, false, false},
    {CellStyle::Group, nullptr, true, 11, 0x1B1F24, 0xE3E6EB, false, false, false},
    {CellStyle::Heading, nullptr, true, 11, 0xFFFFFF, 0x3A3F47, true, false, false},
    {CellStyle::UnitHeading, nullptr, true, 11, 0xFFFFFF, 0x3A3F47, true, false, false},
    {CellStyle::RightHeading, nullptr, true, 11, 0xFFFFFF, 0x3A3F47, true, true, false},
    {CellStyle::RightText, nullptr, false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Unit, nullptr, false, 11, 0x5B6470, 0xFFFFFF, false, false, false},
    {CellStyle::Code, nullptr, false, 10, 0x5B6470, 0xFFFFFF, false, false, false},
    {CellStyle::Count, countFormat, false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Months, "0.00", false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Exact, exactFormat, false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Factor, "#,##0.0000", false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Tiny, "0.00E+00", false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Percent, "0.0%", false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Money, moneyFormat, false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::Price, priceFormat, false, 11, 0x1B1F24, 0xFFFFFF, false, true, false},
    {CellStyle::TotalMoney, moneyFormat, true, 11, 0x1B1F24, 0xF4F5F7, false, true, false},
    {CellStyle::InputCount, countFormat, false, 11, 0x0B63C5, 0xEAF2FC, false, true, true},
    {CellStyle::InputExact, exactFormat, false, 11, 0x0B63C5, 0xEAF2FC, false, true, true},
    {CellStyle::InputMoney, priceFormat, false, 11, 0x0B63C5, 0xEAF2FC, false, true, true},
    {CellStyle::InputText, nullptr, false, 11, 0x0B63C5, 0xEAF2FC, false, true, true},
}};

} // namespace breakeven
