// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inputs/range_fields.h"

#include "core/inputs/parameter_table.h"
#include "widgets/controls/fields/value_field.h"
#include "widgets/controls/paint.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QTest>

#include <utility>

using namespace breakeven;

class RangeFieldsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_fields = new RangeFields(*findParameter("gpu_rate"), QStringLiteral("GPU rate"), m_window.get());
        m_fields->setFont(textFont(13));
        m_low = m_window->findChild<ValueField*>(QStringLiteral("span_low_gpu_rate"));
        m_high = m_window->findChild<ValueField*>(QStringLiteral("span_high_gpu_rate"));
        m_remove = m_window->findChild<QAbstractButton*>(QStringLiteral("span_remove_gpu_rate"));
        connect(m_fields, &RangeFields::editStarted, this, [this] { m_log << QStringLiteral("start"); });
        connect(m_fields, &RangeFields::rangeEdited, this,
                [this](const Range& range) { m_log << QStringLiteral("%1..%2").arg(range.low).arg(range.high); });
        connect(m_fields, &RangeFields::editFinished, this, [this] { m_log << QStringLiteral("finish"); });
        connect(m_fields, &RangeFields::removeWanted, this, [this] { m_log << QStringLiteral("remove"); });
        connect(m_fields, &RangeFields::messageChanged, this, [this] { m_log << QStringLiteral("message"); });
        m_fields->setRange({0.5, 1.5}, 0.86);
        m_fields->resize(282, RangeFields::lineHeight);
        m_window->resize(282, 60);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCOMPARE(taken(), QString());
    }
    void cleanup() { m_window.reset(); }

    void aRangeIsShownSilently()
    {
        m_fields->setRange({0.25, 2}, 1);
        QCOMPARE(m_low->text(), QStringLiteral("0.25"));
        QCOMPARE(m_high->text(), QStringLiteral("2"));
        QVERIFY((m_fields->range() == Range{0.25, 2}));
        QCOMPARE(taken(), QString());
    }

    void anEndIsTyped()
    {
        type(m_low, "0.7");
        QCOMPARE(taken(), QStringLiteral("start 0.7..1.5 finish"));
        type(m_high, "3");
        QCOMPARE(taken(), QStringLiteral("start 0.7..3 finish"));
        QVERIFY((m_fields->range() == Range{0.7, 3}));
        type(m_high, "3"); // the same
        QCOMPARE(taken(), QString());
    }

    void aRefusedEndStaysWithItsReason()
    {
        type(m_low, "0.9"); // the value is below it
        QCOMPARE(taken(), QStringLiteral("message"));
        QVERIFY(m_fields->message().contains(QStringLiteral("0.9 to 1.5")));
        QCOMPARE(m_low->text(), QStringLiteral("0.9"));
        QVERIFY((m_fields->range() == Range{0.5, 1.5}));
        type(m_high, "much");
        QCOMPARE(taken(), QStringLiteral("message"));
        QVERIFY(m_fields->message().contains(QStringLiteral("0.9 to 1.5"))); // the low end's comes first
        m_fields->focusLow();
        QTest::keyClick(m_low, Qt::Key_Escape);
        QCOMPARE(taken(), QStringLiteral("message"));
        QVERIFY(m_fields->message().contains(QStringLiteral("is not a number")));
        type(m_high, "2");
        QVERIFY(m_fields->message().isEmpty());
        QCOMPARE(taken(), QStringLiteral("message start 0.5..2 finish"));
    }

    /// Each end is judged by the value and the other end of now.
    void theCheckFollowsTheRange()
    {
        m_fields->setRange({0.5, 3}, 2);
        type(m_low, "1.9");
        QCOMPARE(taken(), QStringLiteral("start 1.9..3 finish"));
        type(m_high, "1.8");
        QVERIFY(m_fields->message().contains(QStringLiteral("low")) && taken() == QStringLiteral("message"));
    }

    void whatWasRefusedGoesWithTheRange()
    {
        type(m_low, "much");
        type(m_high, "0.1");
        (void)taken();
        QTest::mouseClick(m_remove, Qt::LeftButton);
        QCOMPARE(taken(), QStringLiteral("message message remove"));
        QVERIFY(m_fields->message().isEmpty());
        QCOMPARE(m_low->text(), QStringLiteral("0.5"));
        QCOMPARE(m_high->text(), QStringLiteral("1.5"));
    }

    void theTabKeyGoesFromTheLowEndToTheRight()
    {
        m_fields->focusLow();
        QVERIFY(m_low->hasFocus());
        QTest::keyClick(m_low, Qt::Key_Tab);
        QVERIFY(m_high->hasFocus());
        QTest::keyClick(m_high, Qt::Key_Tab);
        QVERIFY(m_remove->hasFocus());
        QTest::keyClick(m_remove, Qt::Key_Space);
        QCOMPARE(taken(), QStringLiteral("remove"));
    }

    void theHeadingGivesWayToTheNumbers_data()
    {
        QTest::addColumn<int>("less"); // than the line needs
        QTest::newRow("it fits") << 0;
        QTest::newRow("a pixel too little") << 1;
        QTest::newRow("no room for the numbers") << 1000;
    }
    void theHeadingGivesWayToTheNumbers()
    {
        QFETCH(const int, less);
        m_fields->setRange({1.234, 12.345}, 3);
        const int numbers = m_low->sizeHint().width() + 12 + m_high->sizeHint().width() + 24;
        const int heading = rowInset + m_fields->fontMetrics().horizontalAdvance(QStringLiteral("10–90 %:"));
        m_fields->resize(std::max(60, heading + numbers - less), RangeFields::lineHeight);
        QCOMPARE(m_low->x(), less == 0 ? heading : 0);
        QVERIFY(m_low->geometry().right() < m_high->x());
        QCOMPARE(m_high->x() - m_low->geometry().right() - 1, 12);
        QCOMPARE(m_remove->x(), m_high->geometry().right() + 1);
        QVERIFY(m_remove->geometry().right() < m_fields->width());
        if (less < 1000)
            QCOMPARE(m_high->width(), m_high->sizeHint().width());
    }

    void aLongerNumberMovesWhatFollows()
    {
        const int before = m_high->x();
        m_fields->setRange({0.51234, 1.5}, 0.86);
        QVERIFY(m_high->x() > before);
        m_fields->resize(600, RangeFields::lineHeight);
        m_fields->setFont(textFont(20));
        QVERIFY(m_low->x() > rowInset + QFontMetrics(textFont(13)).horizontalAdvance(QStringLiteral("10–90 %:")));
    }

private:
    static void type(ValueField* end, const char* text)
    {
        QTest::mouseClick(end, Qt::LeftButton);
        end->selectAll();
        QTest::keyClicks(end, QString::fromUtf8(text));
        QTest::keyClick(end, Qt::Key_Return);
    }
    [[nodiscard]] QString taken() { return std::exchange(m_log, {}).join(u' '); }

    std::unique_ptr<QWidget> m_window;
    RangeFields* m_fields = nullptr;
    ValueField* m_low = nullptr;
    ValueField* m_high = nullptr;
    QAbstractButton* m_remove = nullptr;
    QStringList m_log;
};

QTEST_MAIN(RangeFieldsTest)
#include "range_fields_test.moc"
