// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pictures/pdf_date.h"

#include "widgets/text.h"

namespace breakeven {

namespace {

constexpr qsizetype positionDigits = 10;

/// Adds to the position in ten digits that stands at `at`, if it is behind `edge`.
void movePosition(QByteArray& pdf, qsizetype at, qsizetype edge, qsizetype by)
{
    const qsizetype position = pdf.mid(at, positionDigits).toLongLong();
    if (position > edge)
        pdf.replace(at, positionDigits, QByteArray::number(position + by).rightJustified(positionDigits, '0'));
}

/// Corrects the table of objects, "xref", first and count, an entry of 20 bytes each, and where it is said to begin.
void moveObjects(QByteArray& pdf, qsizetype edge, qsizetype by)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n") + 1;
    const qsizetype range = table + qsizetype(sizeof "xref");
    const qsizetype entries = pdf.indexOf('\n', range) + 1;
    const qsizetype count = pdf.mid(range, entries - range).trimmed().split(' ').constLast().toLongLong();
    constexpr qsizetype entryLength = 20;
    for (qsizetype i = 0; i < count; ++i)
        movePosition(pdf, entries + i * entryLength, edge, by);
    const qsizetype start = pdf.lastIndexOf("\nstartxref\n") + qsizetype(sizeof "\nstartxref");
    pdf.replace(start, pdf.indexOf('\n', start) - start, QByteArray::number(table));
}

} // namespace

QByteArray withCreationDate(QByteArray pdf, QDate date)
{
    const QByteArray key = "/CreationDate (D:";
    const qsizetype from = pdf.lastIndexOf(key);
    if (from < 0)
        return pdf;
    const qsizetype begin = from + key.size();
    const qsizetype end = pdf.indexOf(')', begin);
    const QByteArray moment = date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    const qsizetype longer = moment.size() - (end - begin);
    pdf.replace(begin, end - begin, moment);
    moveObjects(pdf, begin, longer);
    return pdf;
}

QDate pdfDateOf(const Scenario& scenario)
{
    const QDate date = QDate::fromString(toQString(scenario.asOf), Qt::ISODate);
    return date.isValid() ? date : QDate(2000, 1, 1);
}

} // namespace breakeven
