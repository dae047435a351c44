// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/evidence/token_dialog.h"

#include "app/document/document.h"
#include "core/scenario/provenance.h"
#include "tests/support/scripted_dialogs.h"
#include "widgets/evidence/tokens/sample_text_edit.h"
#include "widgets/evidence/tokens/token_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;

/// The token counter with mouse and keys.
class TokenDialogTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_document.start(Scenario{});
        m_dialogs = {};
        m_dialog = std::make_unique<TokenDialog>(m_document, m_dialogs, nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
    }
    void cleanup() { m_dialog.reset(); }

    void theButtonSetsTheTokensAsOneStep()
    {
        paste("token_prompt_text", QStringLiteral("Hello world"));
        QTRY_VERIFY(apply()->isEnabled());
        const Scenario before = m_document.scenario();
        QTRY_VERIFY(label("token_change")->isVisible()); // what it is, and would be
        QVERIFY2(label("token_change")->text().startsWith("Input tokens per request: 1,200 → 2 tokens"),
                 qPrintable(label("token_change")->text()));
        QTest::mouseClick(apply(), Qt::LeftButton);
        QVERIFY(!label("token_change")->text().startsWith("Input tokens per request"));
        QCOMPARE(m_document.scenario().parameters.inputTokens, 2.0);
        QCOMPARE(m_document.scenario().sources.at("input_tokens"),
                 std::string("Token count: one prompt in o200k_base"));
        QCOMPARE(m_document.undoStack().count(), 1);
        QCOMPARE(m_document.undoStack().undoText(), QStringLiteral("Token Count"));
        m_document.undoStack().undo();
        QVERIFY(m_document.scenario() == before);
    }

    void answersAreCountedForThemselves()
    {
        paste("token_prompt_text", QStringLiteral("Hello world"));
        QTRY_COMPARE(headline(), QStringLiteral("2 tokens"));
        click("token_answers");
        QTRY_COMPARE(headline(), QStringLiteral("0 tokens"));
        paste("token_answer_text", QStringLiteral("1 23 456 7890"));
        QTRY_COMPARE(headline(), QStringLiteral("8 tokens"));
        QTRY_VERIFY(apply()->isEnabled());
        QTest::keyClick(apply(), Qt::Key_Space);
        QCOMPARE(m_document.scenario().parameters.outputTokens, 8.0);
        QCOMPARE(m_document.scenario().parameters.inputTokens, Parameters{}.inputTokens);
        click("token_prompts");
        QTRY_COMPARE(headline(), QStringLiteral("2 tokens"));
        QCOMPARE(apply()->text(), QStringLiteral("Set input tokens to 2"));
    }

    void theEncodingIsChosen()
    {
        paste("token_prompt_text", QStringLiteral("HTTPServerResponse getElementById"));
        QTRY_COMPARE(headline(), QStringLiteral("7 tokens"));
        auto* box = m_dialog->findChild<QComboBox*>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Down);
        QTRY_COMPARE(headline(), QStringLiteral("5 tokens"));
        QTRY_VERIFY(apply()->isEnabled());
        QTest::mouseClick(apply(), Qt::LeftButton);
        QCOMPARE(m_document.scenario().sources.at("input_tokens"),
                 std::string("Token count: one prompt in cl100k_base"));
    }

    void severalSamplesGiveARange()
    {
        // 1, 2, 3, 4 and 5 tokens.
        paste("token_prompt_text", QStringLiteral("a\n---\na a\n---\na a a\n---\na a a a\n---\na a a a a"));
        QTRY_COMPARE(headline(), QStringLiteral("3 tokens on average"));
        QVERIFY(label("token_detail")
                    ->text()
                    .startsWith(QStringLiteral("5 samples: median 3, 95th percentile 5. 15 tokens in all")));
        QTRY_VERIFY(apply()->isEnabled());
        QCOMPARE(apply()->text(), QStringLiteral("Set input tokens to 3 (2 to 4)"));
        QTest::mouseClick(apply(), Qt::LeftButton);
        QCOMPARE(m_document.scenario().parameters.inputTokens, 3.0);
        const double reach = 1.2815515655446004 * std::sqrt(10.0 / 4 / 5); // of the mean of 1 … 5
        QVERIFY((m_document.scenario().ranges.at("input_tokens") == Range{3 - reach, 3 + reach}));
        m_document.undoStack().undo();
        QVERIFY(m_document.scenario().ranges.empty());
        click("token_line_each"); // now the rules are samples as well: 9 of them, all of "---" one token
        QTRY_VERIFY(label("token_detail")->text().startsWith(QStringLiteral("9 samples")));
    }

    void filesAreOpened()
    {
        m_dialogs.filesToRead = {file("one.txt", "Hello world"), file("two.txt", "Hello\n---\nworld"),
                                 m_folder.filePath(QStringLiteral("none.txt"))};
        click("token_open");
        QTRY_VERIFY(label("token_detail")->text().startsWith(QStringLiteral("2 samples"))); // each file is one
        QCOMPARE(label("token_texts")->text(), QStringLiteral("With one.txt, two.txt"));
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.constFirst().endsWith(QStringLiteral("none.txt: there is no such file")));
        click("token_remove");
        QTRY_COMPARE(headline(), QStringLiteral("0 tokens"));
        QVERIFY(label("token_texts")->text().isEmpty());
    }

    void filesInAnotherEncodingAreRefusedOrSaid()
    {
        m_dialogs.filesToRead = {file("wide.txt", QByteArray("\xFF\xFEH\0i\0", 6)),
                                 file("marked.txt", "\xEF\xBB\xBFHello world"),
                                 file("latin.txt", "Stra\xDF"
                                                   "e")};
        click("token_open");
        QTRY_VERIFY(label("token_detail")->text().startsWith(QStringLiteral("2 samples")));
        QCOMPARE(label("token_texts")->text(), QStringLiteral("With marked.txt, latin.txt"));
        QCOMPARE(m_dialogs.errors.size(), 1);
        QVERIFY(m_dialogs.errors.constFirst().endsWith(
            QStringLiteral("wide.txt: is in the encoding UTF-16, and tokens are counted in UTF-8; save it as UTF-8")));
        QVERIFY(label("token_detail")->text().contains(QStringLiteral("17 characters, 17 bytes")));
        QVERIFY(
            label("token_detail")
                ->text()
                .endsWith(QStringLiteral("1 byte is no UTF-8 text and counted as \uFFFD: is it in another encoding?")));
    }

    void filesAreDropped()
    {
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file("dropped.txt", "Hello world"))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QWidget* field = text("token_prompt_text")->viewport(); // which leaves files to the dialog
        QApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(field, &drop);
        QVERIFY(text("token_prompt_text")->toPlainText().isEmpty());
        QTRY_COMPARE(headline(), QStringLiteral("2 tokens"));
        QCOMPARE(label("token_texts")->text(), QStringLiteral("With dropped.txt"));
    }

    void aLongTextIsCountedWithoutBeingShown()
    {
        constexpr int words = 2'500'000;
        paste("token_prompt_text", QStringLiteral(" word").repeated(words));
        QVERIFY(text("token_prompt_text")->toPlainText().isEmpty());
        QTRY_COMPARE(headline(), QStringLiteral("2,500,000 tokens"));
        QCOMPARE(label("token_texts")->text(), QStringLiteral("With a pasted text"));
        QCOMPARE(label("token_note")->text(), QStringLiteral("The first 20,000 characters are colored."));
        QCOMPARE(view()->toPlainText().size(), 20'000);
        QTRY_VERIFY(apply()->isEnabled());
        QTest::mouseClick(apply(), Qt::LeftButton); // the parameter takes fewer
        QCOMPARE(m_document.scenario().parameters.inputTokens, 2'000'000.0);
        QVERIFY(m_document.scenario().sources.at("input_tokens").find("2500000 taken as 2000000") != std::string::npos);
    }

private:
    [[nodiscard]] QLabel* label(const char* name) const { return m_dialog->findChild<QLabel*>(QLatin1String(name)); }
    [[nodiscard]] QString headline() const { return label("token_headline")->text(); }
    [[nodiscard]] TokenView* view() const { return m_dialog->findChild<TokenView*>(); }
    [[nodiscard]] QPushButton* apply() const { return m_dialog->findChild<QPushButton*>(QStringLiteral("primary")); }
    [[nodiscard]] SampleTextEdit* text(const char* name) const
    {
        return m_dialog->findChild<SampleTextEdit*>(QLatin1String(name));
    }
    void click(const char* name) const
    {
        QTest::mouseClick(m_dialog->findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    void paste(const char* name, const QString& pasted) const
    {
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(text(name), Qt::Key_V, Qt::ControlModifier);
    }
    [[nodiscard]] QString file(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName();
    }

    QTemporaryDir m_folder;
    Document m_document;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<TokenDialog> m_dialog;
};

QTEST_MAIN(TokenDialogTest)
#include "token_dialog_test.moc"
