// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/title_bar.h"

#include "widgets/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class TitleBarTest : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QLineEdit& title() const { return *m_bar->findChild<QLineEdit*>(); }
    [[nodiscard]] QPushButton& pin() const
    {
        for (auto* button : m_bar->findChildren<QPushButton*>())
            if (button->isCheckable())
                return *button;
        qFatal("there is no such button");
    }
    void type(const char* text) const
    {
        title().setFocus();
        title().selectAll();
        QTest::keyClicks(&title(), QLatin1String(text));
    }
    [[nodiscard]] QStringList taken() { return std::exchange(m_log, {}); }

    QWidget m_window;
    TitleBar* m_bar = nullptr;
    QStringList m_log;

private slots:
    void initTestCase()
    {
        loadFonts();
        m_window.setFocusPolicy(Qt::StrongFocus);
        m_window.resize(1000, 50);
    }

    void init()
    {
        delete m_bar;
        m_log.clear();
        m_bar = new TitleBar(&m_window);
        m_bar->setGeometry(0, 0, 1000, 50);
        m_bar->setTitle(QStringLiteral("Before"));
        connect(m_bar, &TitleBar::titleEdited, this, [this](const QString& text) {
            m_log << text;
            m_bar->setTitle(text);
        });
        m_bar->show();
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_window));
        m_window.setFocus();
    }

    void aTypedTitleIsTakenOnce_data()
    {
        QTest::addColumn<Qt::Key>("key"); // or else the focus goes
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("leaving") << Qt::Key_unknown;
    }
    void aTypedTitleIsTakenOnce()
    {
        QFETCH(const Qt::Key, key);
        type("After");
        QVERIFY(m_log.isEmpty());
        if (key != Qt::Key_unknown)
            QTest::keyClick(&title(), key);
        m_window.setFocus();
        QVERIFY(!title().hasFocus() && !title().hasSelectedText());
        QCOMPARE(taken(), QStringList{"After"});
    }

    void theSameTitleIsNoEdit()
    {
        type("Before");
        QTest::keyClick(&title(), Qt::Key_Return);
        title().setFocus();
        m_window.setFocus();
        QVERIFY(taken().isEmpty());
    }

    void anEmptyTitleIsOne()
    {
        title().setFocus();
        title().selectAll();
        QTest::keyClick(&title(), Qt::Key_Delete);
        QTest::keyClick(&title(), Qt::Key_Return);
        QCOMPARE(taken(), QStringList{QString()});
    }

    void escapeRestores()
    {
        type("After");
        QTest::keyClick(&title(), Qt::Key_Escape);
        QCOMPARE(title().text(), QStringLiteral("Before"));
        QVERIFY(!title().hasFocus() && taken().isEmpty());
    }

    void whatIsBeingTypedCanBeTakenOver()
    {
        title().setFocus();
        m_bar->finishEditing();
        QVERIFY(taken().isEmpty()); // the same
        type("After");
        m_bar->finishEditing();
        QCOMPARE(taken(), QStringList{"After"});
        m_window.setFocus();
        QVERIFY(taken().isEmpty()); // it has been
    }

    void anotherTitleIsNoEditAndShowsItsBeginning()
    {
        m_bar->setTitle(QString(500, u'W'));
        QCOMPARE(title().text(), QString(500, u'W'));
        QCOMPARE(title().cursorPosition(), 0);
        QVERIFY(taken().isEmpty());
    }

    void theFieldIsAsWideAsItsTitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width"); // or else as its text asks for
        QTest::newRow("short") << "W" << 120;
        QTest::newRow("long") << QString(500, u'W') << 480;
        QTest::newRow("between") << QString(16, u'W') << 0;
        QTest::newRow("none") << QString() << 0; // "Untitled scenario" stands in for it
    }
    void theFieldIsAsWideAsItsTitle()
    {
        QFETCH(const QString, text);
        QFETCH(int, width);
        m_bar->setTitle(text);
        const QString shown = text.isEmpty() ? QStringLiteral("Untitled scenario") : text;
        if (width == 0)
            width = title().fontMetrics().horizontalAdvance(shown) + 24;
        QVERIFY(width >= 120 && width <= 480);
        QCOMPARE(title().width(), width);
    }

    void itSaysWhetherThereAreEdits()
    {
        const auto* edited = m_bar->findChild<QLabel*>();
        QVERIFY(!edited->isVisible());
        m_bar->setEdited(true);
        QVERIFY(edited->isVisible() && edited->text() == QStringLiteral("edited"));
        m_bar->setEdited(false);
        QVERIFY(!edited->isVisible());
    }

    void aPinIsAskedForAndForgotten()
    {
        QSignalSpy wanted(m_bar, &TitleBar::pinWanted);
        QCOMPARE(pin().text(), QStringLiteral("Pin"));
        QTest::mouseClick(&pin(), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst()[0].toBool(), true);
        m_bar->setPinned(true);
        QCOMPARE(pin().text(), QStringLiteral("Unpin"));
        QCOMPARE(pin().toolTip(), QStringLiteral("Forget the pinned state"));
        QVERIFY(wanted.isEmpty());
        QTest::mouseClick(&pin(), Qt::LeftButton);
        QCOMPARE(wanted.takeFirst()[0].toBool(), false);
        m_bar->setPinned(true); // it was refused
        QVERIFY(pin().isChecked());
    }
};

QTEST_MAIN(TitleBarTest)
#include "title_bar_test.moc"
