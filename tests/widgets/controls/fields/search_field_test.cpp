// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/fields/search_field.h"

#include "widgets/controls/glyph_button.h"

#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class SearchFieldTest : public QObject {
    Q_OBJECT

private:
    /// Whether it takes Escape, or leaves it to the window.
    [[nodiscard]] bool takesEscape() const
    {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(m_field.get(), &escape);
        return escape.isAccepted();
    }
    [[nodiscard]] GlyphButton& cross() const { return *m_field->findChild<GlyphButton*>(); }

    std::unique_ptr<SearchField> m_field;

private slots:
    void init()
    {
        m_field = std::make_unique<SearchField>(QStringLiteral("Search inputs"));
        m_field->resize(200, 32);
        m_field->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_field.get()));
    }

    void escapeClearsAndThenIsLeftToTheWindow()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("gpu"));
        QVERIFY(takesEscape());
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!takesEscape());
    }

    void theCrossIsThereWhileThereIsSomethingToClear()
    {
        QVERIFY(!cross().isVisible());
        QTest::keyClicks(m_field.get(), QStringLiteral("g"));
        QVERIFY(cross().isVisible());
        QTest::mouseClick(&cross(), Qt::LeftButton);
        QVERIFY(m_field->text().isEmpty() && !cross().isVisible());
    }

    void theCrossStandsAtTheEndClearOfTheText()
    {
        for (const int width : {120, 200, 400}) {
            m_field->resize(width, 32);
            QCOMPARE(cross().geometry(), QRect(width - 26, 6, 20, 20));
            QVERIFY(m_field->textMargins().right() >= 26);
        }
    }

    void enterMeansTheFirstMatch()
    {
        QSignalSpy accepted(m_field.get(), &SearchField::accepted);
        QTest::keyClicks(m_field.get(), QStringLiteral("gpu"));
        QVERIFY(accepted.isEmpty());
        QTest::keyClick(m_field.get(), Qt::Key_Return);
        QTest::keyClick(m_field.get(), Qt::Key_Enter);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(m_field->text(), QStringLiteral("gpu"));
    }

    void itSaysWhatItIsFor() { QCOMPARE(m_field->accessibleName(), QStringLiteral("Search inputs")); }
};

QTEST_MAIN(SearchFieldTest)
#include "search_field_test.moc"
