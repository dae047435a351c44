// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/links/painted_links.h"

#include <QTest>

using namespace breakeven;

namespace {

/// Three texts side by side, of which the first and the last lead somewhere.
class ThreeTexts : public PaintedLinks {
public:
    explicit ThreeTexts(QWidget* parent) : PaintedLinks(parent)
    {
        setGeometry(0, 0, 300, 20);
        connect(this, &PaintedLinks::followed, this, [this](std::size_t text) { went << static_cast<int>(text); });
    }
    [[nodiscard]] bool active(std::size_t text) const { return isActive(text); }

    QList<int> went;
    bool empty = false;

protected:
    [[nodiscard]] std::vector<Link> links() const override
    {
        if (empty)
            return {};
        return {{0, QRect(0, 0, 100, 20), QStringLiteral("first")},
                {2, QRect(200, 0, 100, 20), QStringLiteral("last")}};
    }
};

/// Behind them, what is pressed and not taken arrives.
class Behind : public QWidget {
public:
    int presses = 0;

protected:
    void mousePressEvent(QMouseEvent*) override { ++presses; }
};

} // namespace

class PaintedLinksTest : public QObject {
    Q_OBJECT

private:
    Behind m_behind;
    ThreeTexts* m_texts = nullptr;

    void focusBy(Qt::FocusReason reason)
    {
        m_behind.setFocus();
        m_texts->setFocus(reason);
    }

private slots:
    void init()
    {
        delete m_texts;
        m_behind.presses = 0;
        m_behind.setFocusPolicy(Qt::StrongFocus);
        m_behind.resize(300, 40);
        m_texts = new ThreeTexts(&m_behind);
        m_texts->show();
        m_behind.show();
        m_behind.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_behind));
    }

    void theMouseFollowsWhatItPressedAndReleased_data()
    {
        QTest::addColumn<int>("pressed");
        QTest::addColumn<int>("released");
        QTest::addColumn<Qt::MouseButton>("button");
        QTest::addColumn<QList<int>>("went");
        QTest::addColumn<int>("behind"); // presses that go on
        QTest::newRow("a link") << 50 << 90 << Qt::LeftButton << QList<int>{0} << 0;
        QTest::newRow("the other") << 250 << 250 << Qt::LeftButton << QList<int>{2} << 0;
        QTest::newRow("away from it") << 50 << 150 << Qt::LeftButton << QList<int>{} << 0;
        QTest::newRow("to another") << 50 << 250 << Qt::LeftButton << QList<int>{} << 0;
        QTest::newRow("beside them") << 150 << 150 << Qt::LeftButton << QList<int>{} << 1;
        QTest::newRow("onto one") << 150 << 50 << Qt::LeftButton << QList<int>{} << 1;
        QTest::newRow("another button") << 50 << 50 << Qt::RightButton << QList<int>{} << 1;
    }
    void theMouseFollowsWhatItPressedAndReleased()
    {
        QFETCH(const int, pressed);
        QFETCH(const int, released);
        QFETCH(const Qt::MouseButton, button);
        QTest::mousePress(m_texts, button, {}, {pressed, 10});
        QTest::mouseRelease(m_texts, button, {}, {released, 10});
        QTEST(m_texts->went, "went");
        QTEST(m_behind.presses, "behind");
    }

    void thePointerSaysWhatLeadsSomewhere()
    {
        QTest::mouseMove(m_texts, {250, 10});
        QVERIFY(m_texts->active(2) && !m_texts->active(0) && !m_texts->active(1));
        QVERIFY(m_texts->cursor().shape() == Qt::PointingHandCursor);
        QTest::mouseMove(m_texts, {150, 10});
        QVERIFY(!m_texts->active(2) && m_texts->cursor().shape() == Qt::ArrowCursor);
        QTest::mouseMove(m_texts, {50, 10});
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(m_texts, &leave);
        QVERIFY(!m_texts->active(0));
    }

    void arrowsGoFromOneToTheNext()
    {
        focusBy(Qt::TabFocusReason);
        QVERIFY(m_texts->active(0));
        QCOMPARE(m_texts->accessibleDescription(), QStringLiteral("first"));
        QTest::keyClick(m_texts, Qt::Key_Left);
        QVERIFY(m_texts->active(0)); // there is none before
        QTest::keyClick(m_texts, Qt::Key_Right);
        QVERIFY(m_texts->active(2) && !m_texts->active(0));
        QCOMPARE(m_texts->accessibleDescription(), QStringLiteral("last"));
        QTest::keyClick(m_texts, Qt::Key_Down);
        QVERIFY(m_texts->active(2)); // nor behind
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(m_texts, key);
        QTest::keyClick(m_texts, Qt::Key_Up);
        QTest::keyClick(m_texts, Qt::Key_Return);
        QTest::keyClick(m_texts, Qt::Key_A);
        QCOMPARE(m_texts->went, (QList<int>{2, 2, 2, 0}));
    }

    void theMouseLeavesNoRing()
    {
        focusBy(Qt::MouseFocusReason);
        QVERIFY(!m_texts->active(0));
        focusBy(Qt::BacktabFocusReason);
        QVERIFY(m_texts->active(0));
        m_behind.setFocus();
        QVERIFY(!m_texts->active(0));
    }

    void whereTheKeyboardWasIsKeptAsLongAsItIsThere()
    {
        focusBy(Qt::TabFocusReason);
        QTest::keyClick(m_texts, Qt::Key_Right);
        m_texts->empty = true;
        QTest::keyClick(m_texts, Qt::Key_Return);
        QTest::keyClick(m_texts, Qt::Key_Right);
        QVERIFY(m_texts->went.isEmpty());
        m_texts->empty = false;
        focusBy(Qt::TabFocusReason);
        QVERIFY(m_texts->active(2));
    }
};

QTEST_MAIN(PaintedLinksTest)
#include "painted_links_test.moc"
