// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/breakdown/breakdown_row.h"

#include "core/words/phrases.h"
#include "tests/support/painted_roles.h"
#include "widgets/breakdown/breakdown_details_view.h"
#include "widgets/breakdown/option_check.h"
#include "widgets/controls/links/figure_link.h"
#include "widgets/text.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace breakeven;

namespace {

enum class Part { Plain, Focus, Baseline, Hidden };

BreakdownEntry entryOf(Part part, double share = 0.5)
{
    return {Option::RentedGpu,
            part != Part::Hidden,
            part == Part::Focus,
            part == Part::Baseline,
            Quantity::moneyInColumn(3765),
            verbatim("3765.42 exactly"),
            share};
}

BreakdownDetails someDetails()
{
    return {Option::RentedGpu,
            {{verbatim("Compute"), Quantity::moneyInColumn(1255), {}, {}}},
            {},
            verbatim("2 GPUs, 5 % busy")};
}

} // namespace

class BreakdownRowTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] FigureLink& total() const { return *m_row->findChild<FigureLink*>(); }
    [[nodiscard]] QString toolTipAt(QPoint place) const
    {
        QHelpEvent help(QEvent::ToolTip, place, m_row->mapToGlobal(place));
        QApplication::sendEvent(m_row, &help);
        return QToolTip::text();
    }

    QWidget m_window;
    BreakdownRow* m_row = nullptr;

private slots:
    void initTestCase()
    {
        loadFonts();
        m_window.setFocusPolicy(Qt::StrongFocus);
    }

    void init()
    {
        delete m_row;
        m_row = new BreakdownRow(Option::RentedGpu, &m_window);
        m_row->setEntry(entryOf(Part::Plain));
        m_row->setGeometry(0, 0, 272, m_row->heightFor(272));
        m_row->show();
        m_window.resize(272, 300);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        m_window.setFocus();
    }

    void whatIsNotShownIsLowerAndWhatIsOpenHigher()
    {
        QCOMPARE(m_row->heightFor(272), 43);
        m_row->setEntry(entryOf(Part::Hidden));
        QCOMPARE(m_row->heightFor(272), 30);
        m_row->setDetails(someDetails());
        QVERIFY(m_row->isOpen());
        QCOMPARE(m_row->heightFor(272), 30 + 24 + 8 + 8 + 18 + 8); // a line, a gap, another, the GPUs, a gap
        QCOMPARE(m_row->sizeHint(), QSize(256, 96));
        m_row->setDetails({});
        QVERIFY(!m_row->isOpen());
        QCOMPARE(m_row->heightFor(272), 30);
    }

    void focusAndBaselineCanNotBeHidden_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<bool>("enabled");
        QTest::addColumn<bool>("checked");
        QTest::addColumn<QString>("tip");
        QTest::addColumn<QString>("spoken");
        const QString plain = QStringLiteral("Rented GPU, $3,765 a month");
        QTest::newRow("plain") << Part::Plain << true << true << "Hide it from the chart" << plain;
        QTest::newRow("hidden") << Part::Hidden << true << false << "Show it in the chart" << plain + ", not shown";
        QTest::newRow("focus") << Part::Focus << false << true << "The focus is always shown" << plain + ", focus";
        QTest::newRow("baseline") << Part::Baseline << false << true << "The baseline is always shown"
                                  << plain + ", baseline";
    }
    void focusAndBaselineCanNotBeHidden()
    {
        QFETCH(const Part, part);
        m_row->setEntry(entryOf(part));
        QTEST(m_row->check()->isEnabled(), "enabled");
        QTEST(m_row->check()->isChecked(), "checked");
        QTEST(m_row->check()->toolTip(), "tip");
        QTEST(m_row->accessibleName(), "spoken");
    }

    void keysAndMouseClickIt()
    {
        QSignalSpy clicked(m_row, &QAbstractButton::clicked);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_A})
            QTest::keyClick(m_row, key);
        QCOMPARE(clicked.size(), 3);
        QTest::mouseClick(m_row, Qt::LeftButton, {}, {60, 15});
        QCOMPARE(clicked.size(), 4);
    }

    void squareAndTotalAreButtonsOfTheirOwn()
    {
        QSignalSpy clicked(m_row, &QAbstractButton::clicked);
        QSignalSpy shown(m_row, &BreakdownRow::shownChanged);
        QList<ExplainedFigure> wanted;
        connect(m_row, &BreakdownRow::explanationWanted, m_row, [&](const ExplainedFigure& how) { wanted << how; });
        QTest::mouseClick(m_row->check(), Qt::LeftButton);
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown[0][0].value<Option>(), Option::RentedGpu);
        QCOMPARE(shown[0][1].toBool(), false);
        m_row->setEntry(entryOf(Part::Plain)); // refused
        QVERIFY(m_row->check()->isChecked());
        QTest::mouseClick(&total(), Qt::LeftButton);
        QVERIFY(wanted == QList<ExplainedFigure>({{Option::RentedGpu, Explainable::Total}}));
        QVERIFY(clicked.isEmpty());
    }

    void theTotalStandsAtTheRightAndIsWhole()
    {
        QCOMPARE(total().text(), QStringLiteral("$3,765"));
        QCOMPARE(total().geometry().right() + 1, 272 - 8);
        QVERIFY(total().width() >= QFontMetricsF(total().font()).horizontalAdvance(total().text()));
        QVERIFY(total().font().weight() == QFont::DemiBold);
        m_row->setEntry(entryOf(Part::Hidden));
        QVERIFY(total().font().weight() == QFont::Normal);
        QCOMPARE(total().geometry().right() + 1, 272 - 8);
    }

    void aScreenReaderHearsWhatIsOpen()
    {
        QCOMPARE(m_row->accessibleDescription(), toQString(info(Option::RentedGpu).help));
        m_row->setDetails(someDetails());
        QCOMPARE(m_row->accessibleDescription(), QStringLiteral("Compute $1,255; 2 GPUs, 5 % busy"));
        m_row->setDetails({});
        QCOMPARE(m_row->accessibleDescription(), toQString(info(Option::RentedGpu).help));
    }

    void theToolTipOfTheTotalIsExact()
    {
        QCOMPARE(toolTipAt({60, 15}), toQString(info(Option::RentedGpu).help));
        QCOMPARE(toolTipAt({260, 15}), QStringLiteral("3765.42 exactly"));
    }

    void theBarIsAsLongAsItsShare_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<double>("share");
        QTest::addColumn<int>("length"); // of 256
        QTest::newRow("half") << Part::Plain << 0.5 << 128;
        QTest::newRow("all") << Part::Plain << 1.0 << 256;
        QTest::newRow("nothing") << Part::Plain << 0.0 << 0;
        QTest::newRow("hardly anything") << Part::Plain << 1e-9 << 5; // a dot
        QTest::newRow("not shown") << Part::Hidden << 0.5 << 0;
    }
    void theBarIsAsLongAsItsShare()
    {
        QFETCH(const Part, part);
        QFETCH(const double, share);
        m_row->setEntry(entryOf(part, share));
        m_row->resize(272, m_row->heightFor(272));
        const QImage image = test::paintedBy(*m_row);
        int length = 0;
        for (int x = 5; x < image.width() - 5 && image.height() > 32; ++x)
            length += image.pixel(x, 32) != image.pixel(4, 32) ? 1 : 0;
        if (length > 0)
            QCOMPARE(image.pixel(10, 32), Theme::light().look(Option::RentedGpu).color.rgb());
        QTEST(length, "length");
    }

    void aRingIsSeenOnlyWhereTheKeyboardIs()
    {
        m_row->setFocus(Qt::TabFocusReason);
        QVERIFY(test::paintsIn(*m_row, QPalette::Highlight));
        m_window.setFocus();
        m_row->setFocus(Qt::MouseFocusReason);
        QVERIFY(m_row->hasFocus() && !test::paintsIn(*m_row, QPalette::Highlight));
    }
};

QTEST_MAIN(BreakdownRowTest)
#include "breakdown_row_test.moc"
