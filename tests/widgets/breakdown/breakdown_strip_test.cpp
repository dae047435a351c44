// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_strip.h"

#include "tests/support/painted_roles.h"
#include "widgets/theme.h"

#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

/// All options in the table's order, the first `visible` of them shown.
Breakdown someBreakdown(std::size_t visible)
{
    Breakdown result{Quantity::fullCount(1e6), Quantity::compactCount(1e6), {}};
    for (const OptionInfo& row : optionTable)
        result.entries.push_back(
            {row.option, result.entries.size() < visible, false, false, Quantity::moneyInColumn(3765), {}, 0});
    return result;
}

/// How many squares of options are painted, each in its color.
int squares(BreakdownStrip& strip)
{
    const QImage image = test::paintedBy(strip);
    int count = 0;
    for (const OptionInfo& row : optionTable) {
        const QRgb color = Theme::light().look(row.option).color.rgb();
        int pixels = 0;
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixel(x, BreakdownStrip::stripHeight / 2) == color ? 1 : 0;
        count += pixels >= 8 ? 1 : 0;
    }
    return count;
}

} // namespace

class BreakdownStripTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QImage painted(const Breakdown& breakdown, std::size_t warnings)
    {
        m_strip->setBreakdown(breakdown, warnings);
        return test::paintedBy(*m_strip);
    }

    std::unique_ptr<BreakdownStrip> m_strip;

private slots:
    static void initTestCase() { loadFonts(); }

    void init()
    {
        m_strip = std::make_unique<BreakdownStrip>();
        m_strip->setBreakdown(someBreakdown(3), 0);
        m_strip->resize(m_strip->sizeHint());
    }

    void itIsAButton()
    {
        QSignalSpy clicked(m_strip.get(), &QAbstractButton::clicked);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Down})
            QTest::keyClick(m_strip.get(), key);
        QCOMPARE(clicked.size(), 3);
        QTest::mouseClick(m_strip.get(), Qt::LeftButton);
        QCOMPARE(clicked.size(), 4);
    }

    void itSaysTheTotalsAndWhatAClickDoes()
    {
        m_strip->setBreakdown(someBreakdown(1), 2);
        QCOMPARE(m_strip->accessibleName(),
                 QStringLiteral("At 1,000,000 requests a month: Frontier API $3,765, 2 warnings"));
        QCOMPARE(m_strip->toolTip(), QStringLiteral("Open the breakdown"));
        m_strip->setOpen(true);
        QCOMPARE(m_strip->toolTip(), QStringLiteral("Close the breakdown"));
    }

    void asManyOptionsAsFit()
    {
        int before = 0;
        for (int width = 100; width <= 2400; width += 50) {
            m_strip->resize(width, BreakdownStrip::stripHeight);
            const int now = squares(*m_strip);
            QVERIFY2(now >= before && now <= before + 1, qPrintable(QString::number(width)));
            before = now;
        }
        QCOMPARE(before, 3); // those that are not shown stay away
        m_strip->setOpen(true);
        QCOMPARE(squares(*m_strip), 0);
    }

    /// The last option needs no room for the count of more behind it.
    void theCountOfMoreTakesRoom()
    {
        const auto neededBy = [this](std::size_t visible) {
            m_strip->setBreakdown(someBreakdown(visible), 0);
            int width = 100;
            for (m_strip->resize(width, 40); squares(*m_strip) < 1; m_strip->resize(width, 40))
                ++width;
            return width;
        };
        const int alone = neededBy(1);
        QVERIFY(neededBy(2) > alone + 18); // and the gap before it
    }

    /// What fills the strip is cut by its right end nowhere: the arrow has its room, and so have the warnings.
    void nothingIsPaintedInTheRoomOfTheArrow()
    {
        m_strip->setBreakdown(someBreakdown(7), 0);
        m_strip->resize(600, BreakdownStrip::stripHeight);
        const QImage image = test::paintedBy(*m_strip);
        const QRgb ground = image.pixel(599, 1);
        for (int x = 600 - BreakdownStrip::arrowRoom + 2; x < 600 - 30; ++x)
            for (int y = 0; y < image.height(); ++y)
                QCOMPARE(image.pixel(x, y), ground);
    }

    void theHeadingIsShortWhereThereIsNoRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("digits");
        QTest::newRow("narrow") << 1179 << false << false;
        QTest::newRow("wide") << 1180 << false << true;
        QTest::newRow("narrow and open") << 600 << true << true;
    }
    void theHeadingIsShortWhereThereIsNoRoom()
    {
        QFETCH(const int, width);
        QFETCH(const bool, open);
        m_strip->resize(width, BreakdownStrip::stripHeight);
        m_strip->setOpen(open);
        Breakdown other = someBreakdown(3);
        other.volume = Quantity::fullCount(1000001);
        QTEST(painted(someBreakdown(3), 0) != painted(other, 0), "digits");
        other = someBreakdown(3);
        other.shortVolume = Quantity::compactCount(2e6);
        QTEST(painted(someBreakdown(3), 0) == painted(other, 0), "digits");
    }

    void warningsAreCountedWhereThereIsRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("open");
        QTest::addColumn<bool>("counted");
        QTest::newRow("narrow") << 499 << false << false;
        QTest::newRow("wide") << 500 << false << true;
        QTest::newRow("open") << 900 << true << false;
    }
    void warningsAreCountedWhereThereIsRoom()
    {
        QFETCH(const int, width);
        QFETCH(const bool, open);
        m_strip->resize(width, BreakdownStrip::stripHeight);
        m_strip->setOpen(open);
        QTEST(painted(someBreakdown(0), 0) != painted(someBreakdown(0), 2), "counted");
    }
};

QTEST_MAIN(BreakdownStripTest)
#include "breakdown_strip_test.moc"
