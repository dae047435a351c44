// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/sample_text_edit.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

namespace {

constexpr int longest = SampleTextEdit::longestShown;
constexpr int line = SampleTextEdit::longestLine;

/// A text of so many characters in short lines.
QString ofLines(int characters)
{
    return QStringLiteral("123456789\n").repeated(characters / 10 + 1).left(characters);
}

} // namespace

class SampleTextEditTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_edit = std::make_unique<SampleTextEdit>();
        m_edit->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_edit.get()));
    }
    void cleanup() { m_edit.reset(); }

    void aLongTextIsHandedOver_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isShown");
        QTest::newRow("short") << "some words" << true;
        QTest::newRow("the longest") << ofLines(longest - 1) << true; // an empty document has one character
        QTest::newRow("one more") << ofLines(longest) << false;
        QTest::newRow("the longest line") << QString(line, 'x') << true;
        QTest::newRow("one more on a line") << QString(line + 1, 'x') << false;
        QTest::newRow("the longest lines") << QString(line, 'x') + '\n' + QString(line, 'y') << true;
        QTest::newRow("a long one at the end") << ofLines(20) + '\n' + QString(line + 1, 'x') << false;
        QTest::newRow("a long one at the beginning") << QString(line + 1, 'x') + '\n' + ofLines(20) << false;
    }
    void aLongTextIsHandedOver()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isShown);
        QSignalSpy pasted(m_edit.get(), &SampleTextEdit::longTextPasted);
        paste(text);
        QCOMPARE(m_edit->toPlainText(), isShown ? text : QString());
        QCOMPARE(pasted.size(), isShown ? 0 : 1);
        if (!isShown)
            QCOMPARE(pasted[0][0].toString(), text);
    }

    void whatStandsThereCounts()
    {
        QSignalSpy pasted(m_edit.get(), &SampleTextEdit::longTextPasted);
        paste(ofLines(longest - 10));
        paste(ofLines(9));
        QCOMPARE(pasted.size(), 0);
        paste(ofLines(1));
        QCOMPARE(pasted.size(), 1);
        QCOMPARE(m_edit->toPlainText().size(), longest - 1);
    }

    void filesAreLeftToWhatIsAround()
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/a.txt"))});
        files.setText(QStringLiteral("/tmp/a.txt"));
        QVERIFY(!enters(files));
        QMimeData text;
        text.setText(QStringLiteral("words"));
        QVERIFY(enters(text));
    }

    void theTabKeyGoesOn()
    {
        QWidget window;
        auto* edit = new SampleTextEdit(&window);
        auto* next = new QLineEdit(&window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit->setFocus();
        QTest::keyClick(edit, Qt::Key_Tab);
        QVERIFY(next->hasFocus() && edit->toPlainText().isEmpty());
    }

private:
    void paste(const QString& text) const
    {
        QApplication::clipboard()->setText(text);
        QTest::keyClick(m_edit.get(), Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] bool enters(const QMimeData& data) const
    {
        QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_edit->viewport(), &enter);
        return enter.isAccepted();
    }

    std::unique_ptr<SampleTextEdit> m_edit;
};

QTEST_MAIN(SampleTextEditTest)
#include "sample_text_edit_test.moc"
