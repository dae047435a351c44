// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QByteArray>
#include <QDate>

namespace breakeven {

/// A PDF file that Qt wrote, with midnight UTC of a day in place of the moment at which it was written, so that the
/// same drawing gives the same bytes. Qt 6.4 writes the moment once, as /CreationDate, as long as no PDF/A is asked
/// for: there is no /ID and no XMP, and fonts are numbered rather than named at random. It is shorter in UTC than
/// elsewhere, so the positions in the table of objects are moved as well. The file stays as it is if it has no such
/// date.
[[nodiscard]] QByteArray withCreationDate(QByteArray pdf, QDate date);

/// The day that a scenario's PDF files bear: that of its figures, or 2000-01-01 if it has none.
[[nodiscard]] QDate pdfDateOf(const Scenario& scenario);

} // namespace breakeven
