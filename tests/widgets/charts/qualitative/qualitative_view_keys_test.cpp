// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/fit/qualitative_words.h"
#include "core/advice/fit/quality_text.h"
#include "tests/widgets/charts/qualitative/qualitative_view_stage.h"

#include <QHelpEvent>
#include <QSignalSpy>
#include <QToolTip>

using namespace breakeven;

/// The keys of the view, and what it tells.
class QualitativeViewKeysTest : public QualitativeViewStage {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { start(); }
    void cleanup() { m_view.reset(); }
    void keysMoveTheSelectedDot();
    void keysReachEveryDot();
    void tellsTheReasonUnderThePointer();
    void saysItInWords();
};

void QualitativeViewKeysTest::keysMoveTheSelectedDot()
{
    plot()->setFocus(Qt::TabFocusReason);
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageDown})
        QTest::keyClick(plot(), key); // privacy, self-hosted: 5
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Home, Qt::Key_Left, Qt::Key_End, Qt::Key_Delete})
        QTest::keyClick(plot(), key);
    QCOMPARE(m_log, (QStringList{"privacy self_hosted 4", "privacy self_hosted 1", "privacy self_hosted 5",
                                 "privacy self_hosted 0"}));
    m_log.clear();
    for (const Qt::Key key : {Qt::Key_Plus, Qt::Key_Minus, Qt::Key_Minus, Qt::Key_Minus})
        QTest::keyClick(plot(), key);
    QCOMPARE(m_log, (QStringList{"privacy 2", "privacy 1", "privacy 0"}));
    m_log.clear();
    QTest::keyClick(plot(), Qt::Key_Up); // latency, self-hosted: 2.8
    QTest::keyClick(plot(), Qt::Key_Right);
    QTest::keyClick(plot(), Qt::Key_Backspace);
    QTest::keyClick(plot(), Qt::Key_Left);
    QCOMPARE(m_log, (QStringList{"latency self_hosted 3", "latency self_hosted 0", "latency self_hosted 2"}));
}

void QualitativeViewKeysTest::keysReachEveryDot()
{
    QVERIFY(plot()->focusPolicy() & Qt::TabFocus);
    plot()->setFocus(Qt::TabFocusReason);
    const QImage unfocused = plot()->grab().toImage();
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(plot(), Qt::Key_Down);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(plot(), Qt::Key_PageDown);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("Flexibility, Hybrid: 4.0 of 5")));
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(plot(), i % 2 == 0 ? Qt::Key_Up : Qt::Key_PageUp);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("Privacy, Frontier API: ")) ||
            plot()->accessibleName().contains(QStringLiteral("Frontier API: ")));
}

void QualitativeViewKeysTest::tellsTheReasonUnderThePointer()
{
    const auto tip = [this](QPoint point) {
        QHelpEvent help(QEvent::ToolTip, point, plot()->mapToGlobal(point));
        QCoreApplication::sendEvent(plot(), &help);
        return QToolTip::text();
    };
    const auto written = [this] { // below the order
        QCoreApplication::processEvents();
        const QImage image = plot()->grab().toImage();
        const QPoint below = m_view->orderPlace(4).toPoint();
        for (int y = below.y() + 45; y < below.y() + 90; ++y)
            for (int x = below.x() - 60; x < below.x() + 60; ++x)
                if (image.pixelColor(x, y) != Theme::light().surface)
                    return true;
        return false;
    };
    const QPoint dot = place(Quality::Upkeep, Approach::TunedApi);
    QVERIFY(!written());
    QTest::mouseMove(plot(), dot);
    QCOMPARE(plot()->cursor().shape(), Qt::SizeHorCursor);
    QVERIFY(written());
    QVERIFY(tip(dot).contains(QStringLiteral("base model changes.")));
    QVERIFY(
        tip(m_view->weightPlace(Quality::Upkeep, 3).toPoint()).contains(QStringLiteral("Weight of Upkeep: 1 of 5")));
    QTest::mouseMove(plot(), m_view->orderPlace(0).toPoint());
    QCOMPARE(plot()->cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(plot(), {plot()->width() / 2, plot()->height() - 4});
    QCOMPARE(plot()->cursor().shape(), Qt::ArrowCursor);
    QVERIFY(!written());
}

void QualitativeViewKeysTest::saysItInWords()
{
    QVERIFY(plot()->accessibleDescription().startsWith(toQString(orderInWords(m_view->shown()))));
    click(place(Quality::Privacy, Approach::MemoryApi));
    QVERIFY(plot()->accessibleName().endsWith(
        toQString(scoreInWords(m_view->shown(), Quality::Privacy, Approach::MemoryApi))));
    QTest::keyClick(plot(), Qt::Key_Right);
    QVERIFY(plot()->accessibleName().contains(QStringLiteral("2.0 of 5")) &&
            plot()->accessibleName().contains(QStringLiteral("Moved by hand")));
}

QTEST_MAIN(QualitativeViewKeysTest)
#include "qualitative_view_keys_test.moc"
