// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <xlsxwriter.h>

namespace breakeven {

/// The functions of libxlsxwriter that a book is made with. The library is loaded with the first book: with all that it
/// needs, to load it takes about as long as the rest of a command, and few of them write a workbook.
#define BREAKEVEN_XLSX_FUNCTIONS(X)                                                                                    \
    X(chart_add_series)                                                                                                \
    X(chart_axis_major_gridlines_set_line)                                                                             \
    X(chart_axis_major_gridlines_set_visible)                                                                          \
    X(chart_axis_set_label_position)                                                                                   \
    X(chart_axis_set_log_base)                                                                                         \
    X(chart_axis_set_name)                                                                                             \
    X(chart_axis_set_num_format)                                                                                       \
    X(chart_axis_set_reverse)                                                                                          \
    X(chart_legend_set_position)                                                                                       \
    X(chart_series_set_categories)                                                                                     \
    X(chart_series_set_fill)                                                                                           \
    X(chart_series_set_line)                                                                                           \
    X(chart_series_set_marker_fill)                                                                                    \
    X(chart_series_set_marker_size)                                                                                    \
    X(chart_series_set_marker_type)                                                                                    \
    X(chart_series_set_name_range)                                                                                     \
    X(chart_series_set_values)                                                                                         \
    X(chart_title_set_name)                                                                                            \
    X(format_set_align)                                                                                                \
    X(format_set_bg_color)                                                                                             \
    X(format_set_bold)                                                                                                 \
    X(format_set_border)                                                                                               \
    X(format_set_border_color)                                                                                         \
    X(format_set_font_color)                                                                                           \
    X(format_set_font_name)                                                                                            \
    X(format_set_font_size)                                                                                            \
    X(format_set_indent)                                                                                               \
    X(format_set_num_format)                                                                                           \
    X(format_set_text_wrap)                                                                                            \
    X(lxw_strerror)                                                                                                    \
    X(lxw_workbook_free)                                                                                               \
    X(workbook_add_chart)                                                                                              \
    X(workbook_add_format)                                                                                             \
    X(workbook_add_worksheet)                                                                                          \
    X(workbook_close)                                                                                                  \
    X(workbook_define_name)                                                                                            \
    X(workbook_new_opt)                                                                                                \
    X(workbook_set_properties)                                                                                         \
    X(workbook_validate_sheet_name)                                                                                    \
    X(worksheet_conditional_format_range)                                                                              \
    X(worksheet_data_validation_cell)                                                                                  \
    X(worksheet_fit_to_pages)                                                                                          \
    X(worksheet_freeze_panes)                                                                                          \
    X(worksheet_gridlines)                                                                                             \
    X(worksheet_insert_chart_opt)                                                                                      \
    X(worksheet_merge_range)                                                                                           \
    X(worksheet_print_area)                                                                                            \
    X(worksheet_repeat_columns)                                                                                        \
    X(worksheet_repeat_rows)                                                                                           \
    X(worksheet_set_column)                                                                                            \
    X(worksheet_set_footer)                                                                                            \
    X(worksheet_set_landscape)                                                                                         \
    X(worksheet_set_row)                                                                                               \
    X(worksheet_write_blank)                                                                                           \
    X(worksheet_write_boolean)                                                                                         \
    X(worksheet_write_formula_num)                                                                                     \
    X(worksheet_write_formula_str)                                                                                     \
    X(worksheet_write_number)                                                                                          \
    X(worksheet_write_string)

struct XlsxWriter {
#define BREAKEVEN_XLSX_MEMBER(name) decltype(&::name) name = nullptr;
    BREAKEVEN_XLSX_FUNCTIONS(BREAKEVEN_XLSX_MEMBER)
#undef BREAKEVEN_XLSX_MEMBER
};

/// Loads the library if it is not there yet.
[[nodiscard]] Outcome loadXlsxWriter();
/// Only once it is loaded.
[[nodiscard]] const XlsxWriter& xlsx();

} // namespace breakeven
