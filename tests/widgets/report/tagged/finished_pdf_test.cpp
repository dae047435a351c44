// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/tagged/finished_pdf.h"

#include "tests/support/tagged_pdf.h"
#include "widgets/report/tagged/pdf_mark.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <functional>

using namespace breakeven;
using namespace breakeven::test;

namespace {

QByteArray painted(const std::function<void(QPdfWriter&, QPainter&)>& paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(QStringLiteral("A & B"));
    writer.setResolution(96);
    QPainter painter(&writer);
    paint(writer, painter);
    painter.end();
    return bytes;
}

} // namespace

class FinishedPdfTest : public QObject {
    Q_OBJECT

private slots:
    /// Text that goes on on another page, a figure among artifacts, and an element that nothing was painted of.
    void theTreeHasWhatWasPainted()
    {
        PdfTags tags;
        const std::size_t title = tags.add({PdfRole::Title});
        const std::size_t text = tags.add({PdfRole::Text});
        const std::size_t figure = tags.add({PdfRole::Figure, PdfTags::document, QStringLiteral("Zwei äpfel")});
        tags.place(figure, QRectF(10, 20, 30, 40));
        tags.add({PdfRole::Text, tags.add({PdfRole::Section})});
        const QByteArray pdf = painted([&](QPdfWriter& writer, QPainter& painter) {
            const auto put = [&painter](std::size_t tag) {
                const PdfMark mark(painter, tag);
                painter.drawText(100, 100, QStringLiteral("Words"));
            };
            put(title);
            put(text);
            painter.drawLine(0, 0, 50, 50);
            writer.newPage();
            painter.fillRect(0, 0, 50, 50, Qt::red);
            put(text);
            const PdfMark mark(painter, figure);
            painter.translate(5, 5);
            painter.setClipRect(0, 0, 40, 40);
            painter.drawEllipse(0, 0, 20, 20);
        });
        const TaggedPdf found = taggedPdf(finishedPdf(pdf, tags, {{QStringLiteral("Here"), 0, 1, 20}}));
        QVERIFY2(found.faults.isEmpty(), qPrintable(found.faults.join(QLatin1Char('\n'))));
        QCOMPARE(found.tree, QStringLiteral("Document(H1 P Figure)"));
        QCOMPARE(found.alternatives, QStringList{QStringLiteral("Zwei äpfel")});
        QStringList parts;
        for (const TaggedPart& part : found.parts)
            parts << QStringLiteral("%1 %2.%3").arg(part.role).arg(part.page).arg(part.number);
        QCOMPARE(parts, (QStringList{"H1 0.0", "P 0.1", "P 1.0", "Figure 1.1"}));
    }

    /// A table's cells are there even if nothing stands in them.
    void emptyCellsAreKept()
    {
        PdfTags tags;
        const std::size_t table = tags.add({PdfRole::Table, PdfTags::document, QStringLiteral("Costs")});
        const std::size_t row = tags.add({PdfRole::Row, tags.add({PdfRole::Rows, table})});
        tags.add({PdfRole::Header, row, {}, PdfScope::Row});
        const std::size_t cell = tags.add({PdfRole::Cell, row});
        const QByteArray pdf = painted([&](QPdfWriter&, QPainter& painter) {
            const PdfMark mark(painter, cell);
            painter.drawText(100, 100, QStringLiteral("1"));
        });
        const QByteArray whole = finishedPdf(pdf, tags, {});
        QCOMPARE(taggedPdf(whole).tree, QStringLiteral("Document(Table(TBody(TR(TH TD))))"));
        QVERIFY(whole.contains("/Summary (Costs)"));
        QVERIFY(whole.contains("<rdf:li xml:lang=\"x-default\">A &amp; B</rdf:li>"));
    }

    void whatCantBeReadStaysAsItIs() { QCOMPARE(finishedPdf("no PDF", {}, {}), QByteArray("no PDF")); }
};

QTEST_MAIN(FinishedPdfTest)
#include "finished_pdf_test.moc"
