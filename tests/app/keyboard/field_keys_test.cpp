// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyboard/field_keys.h"

#include "tests/support/window_stage.h"
#include "widgets/controls/title_bar.h"

#include <QAction>
#include <QLineEdit>
#include <QSignalSpy>

using namespace breakeven;

class FieldKeysTest : public WindowStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void init()
    {
        open();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { close(); }

    /// A field would delete its text with Ctrl+U.
    void theWindowsKeysAreItsOwnInAField()
    {
        auto& title = *part<TitleBar>().findChild<QLineEdit*>();
        title.setFocus();
        title.setText("Ours");
        const QSignalSpy opened(m_window->findChild<QAction*>("gpu"), &QAction::triggered);
        QTest::keyClick(&title, Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(opened.size(), qsizetype(1));
        QCOMPARE(title.text(), QString("Ours"));
    }

    void theFieldsKeysAreTheFields()
    {
        auto& title = *part<TitleBar>().findChild<QLineEdit*>();
        title.setFocus();
        title.setText("Ours");
        QTest::keyClick(&title, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(title.selectedText(), QString("Ours"));
        QTest::keyClick(&title, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(title.text(), QString());
        QTest::keyClick(&title, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(title.text(), QString("Ours"));
    }
};

QTEST_MAIN(FieldKeysTest)
#include "field_keys_test.moc"
