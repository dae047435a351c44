// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace breakeven {

/// Says once more as XMP what a PDF's dictionary says of it, title, programs and date, and that it is accessible
/// (PDF/UA-1); with its language, and its title in the reader's window. Throws what libqpdf throws of a damaged file.
void addMetadata(QPDF& pdf);

} // namespace breakeven
