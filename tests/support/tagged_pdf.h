// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace breakeven::test {

/// A part of a page, as its number in reading order, and what kind of element it belongs to.
struct TaggedPart {
    int page = 0; ///< from 0
    int number = 0;
    QString role;
    int row = -1;   ///< that it is a cell of, counted through the document
    int table = -1; ///< likewise
    bool isHead = false;
};

/// What a PDF says to who can't see it, read with libqpdf.
struct TaggedPdf {
    /// Where it breaks a rule of PDF/UA-1 (ISO 14289-1) that a program can look at; empty if nowhere.
    QStringList faults;
    /// The tree in short: "Document(H1 P L(LI(LBody(P P))))".
    QString tree;
    std::vector<TaggedPart> parts; ///< in reading order
    QStringList alternatives;      ///< of its figures
};

[[nodiscard]] TaggedPdf taggedPdf(const QByteArray& pdf);

} // namespace breakeven::test
