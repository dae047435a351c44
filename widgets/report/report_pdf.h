// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/output/report/paper.h"
#include "core/output/report/report.h"

#include <QByteArray>

class QPageLayout;

namespace breakeven {

struct Theme;

/// The report of an evaluation as a PDF file in portrait: text that can be selected, charts of lines, in the light
/// theme and the program's own type; tagged, with an outline. Its title is the report's, its date that of the figures
/// (2000-01-01 if they have none). The same report gives the same bytes.
[[nodiscard]] QByteArray reportPdf(const Report& report, const Evaluation& evaluation, Paper paper);
/// The same on pages of that size and orientation, in that theme.
[[nodiscard]] QByteArray reportPdf(const Report& report, const Evaluation& evaluation, const QPageLayout& layout,
                                   const Theme& theme);

} // namespace breakeven
