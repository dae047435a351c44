// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/pieces/pdf_table.h"

#include "core/words/english.h"
#include "core/words/phrases.h"
#include "tests/widgets/report/ink.h"
#include "widgets/theme.h"

#include <QTest>

using namespace breakeven;
using namespace breakeven::test;

namespace {

constexpr double paperWidth = 400;

ReportRow row(const char* name, const char* number, ReportRow::Kind kind = ReportRow::Kind::Plain)
{
    return {{verbatim(name), verbatim(number)}, kind};
}

ReportTable table(std::vector<ReportRow> rows)
{
    return {{}, {{verbatim("Name"), {}, false, {}, false}, {verbatim("Number"), {}, true, {}, false}}, std::move(rows)};
}

PdfPieces pieces(const ReportTable& of)
{
    PdfTags tags;
    return tablePieces(of, paperWidth, Theme::light(), tags, PdfTags::document);
}

QImage picture(const PdfPieces& drawnPieces)
{
    return drawn({400, 120}, [&](QPainter& painter) { drawPieces(painter, drawnPieces); });
}

} // namespace

class PdfTableTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }

    void theHeadStandsOverEveryRow()
    {
        const PdfPieces made = pieces(table({row("a", "1"), row("b", "2")}));
        QCOMPARE(made.size(), std::size_t{3});
        QCOMPARE(kept(made), QStringLiteral("1 1 0"));
        QVERIFY(made[0].head == nullptr);
        QVERIFY(made[1].head != nullptr && made[2].head == made[1].head);
        QCOMPARE(made[1].head->height, made[0].height);
        QCOMPARE(made[0].height, 24.0); // a line of 15, with 4.5 above and below
        QCOMPARE(made[1].height, 22.0); // 3.5
        QCOMPARE(picture({*made[1].head}), picture({made[0]}));
        QCOMPARE(pieces(table({})).size(), std::size_t{1});
    }

    /// A page begins or ends with a few rows at least.
    void noRowIsLeftAlone()
    {
        std::vector<ReportRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back(row("a", "1"));
        QCOMPARE(kept(pieces(table(rows))), QStringLiteral("1 1 1 0 0 0 0 0 1 1 1 1 0"));
    }

    void aNoteStandsUnderItsTitle()
    {
        ReportTable noted = table({row("a", "1")});
        noted.columns[1].note = verbatim("a month");
        QCOMPARE(pieces(noted)[0].height, 39.0);
    }

    void aGroupHeadsTheRowsThatFollowIt()
    {
        const PdfPieces made =
            pieces(table({row("a", "1"), {{verbatim("Group")}, ReportRow::Kind::Group}, row("b", "2")}));
        QCOMPARE(kept(made), QStringLiteral("1 1 1 0"));
        QCOMPARE(made[2].before, 12.0);
        QCOMPARE(made[3].before, 0.0);
    }

    void numbersEndAtTheRightAndTextBeginsAtTheLeft()
    {
        const QImage line = picture({pieces(table({row("a", "1")}))[1]}).copy(0, 0, 400, 20); // without its rule
        QVERIFY(ink(line).left() <= 2);
        QVERIFY(ink(line).right() >= 394 && ink(line).right() < 400);
    }

    void aTotalHasARuleOverItAndStrongerType()
    {
        const PdfPieces made = pieces(table({row("a", "1"), row("a", "1", ReportRow::Kind::Total)}));
        const QImage plain = picture({made[1]});
        const QImage total = picture({made[2]});
        QVERIFY(ink(plain).top() > 0);
        QCOMPARE(ink(total).top(), 0);
        const auto darkness = [](const QImage& image) {
            int sum = 0;
            for (int x = 0; x < 30; ++x)
                for (int y = 3; y < 19; ++y)
                    sum += 255 - qGray(image.pixel(x, y));
            return sum;
        };
        QVERIFY(darkness(total) > darkness(plain));
    }

    void anOptionsColorStandsOverItsColumn()
    {
        ReportTable colored = table({row("a", "1")});
        const QColor color = Theme::light().look(Option::RentedGpu).color;
        QVERIFY(ink(picture(pieces(colored)), color).isEmpty());
        colored.columns[1].option = Option::RentedGpu;
        const QRect bar = ink(picture(pieces(colored)), color);
        QCOMPARE(bar.top(), 0);
        QVERIFY(bar.bottom() < 4);
        QVERIFY(qAbs(bar.left() - (0.22 * paperWidth + 14)) <= 1); // behind the head's column and the gap
        QCOMPARE(bar.right(), 399);
    }

    /// A strong column is one only where it is an option's.
    void theColumnThatMattersIsStrong()
    {
        ReportTable options = table({row("a", "1234567")});
        options.columns[1].option = Option::RentedGpu;
        const QImage plain = picture({pieces(options)[1]});
        options.columns[1].isStrong = true;
        QVERIFY(picture({pieces(options)[1]}) != plain);
        ReportTable texts = table({row("a", "1234567")});
        const QImage text = picture({pieces(texts)[1]});
        texts.columns[1].isStrong = true;
        QCOMPARE(picture({pieces(texts)[1]}), text);
    }
};

QTEST_MAIN(PdfTableTest)
#include "pdf_table_test.moc"
