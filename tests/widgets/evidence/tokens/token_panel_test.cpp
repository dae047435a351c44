// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/evidence/tokens/token_panel.h"

#include "core/inputs/parameter_table.h"
#include "widgets/evidence/tokens/sample_text_edit.h"
#include "widgets/evidence/tokens/token_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace breakeven;

class TokenPanelTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_panel = std::make_unique<TokenPanel>();
        m_applied.clear();
        connect(m_panel.get(), &TokenPanel::applied, this,
                [this](const SourcedValue& value) { m_applied.push_back(value); });
        m_panel->show();
        m_panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    }
    void cleanup() { m_panel.reset(); }

    void itCountsWhileTyping()
    {
        QTRY_COMPARE(label("token_headline"), QStringLiteral("0 tokens"));
        QVERIFY(!apply()->isEnabled());
        QTest::keyClicks(text("token_prompt_text"), QStringLiteral("Hello world"));
        QTRY_COMPARE(label("token_headline"), QStringLiteral("2 tokens"));
        QCOMPARE(label("token_detail"), QStringLiteral("11 characters, 11 bytes, 5.5 characters a token"));
        QCOMPARE(m_panel->findChild<TokenView*>()->toPlainText(), QStringLiteral("Hello world"));
        QTRY_VERIFY(apply()->isEnabled());
        QCOMPARE(apply()->text(), QStringLiteral("Set input tokens to 2"));
        QTest::keyClick(text("token_prompt_text"), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(text("token_prompt_text"), Qt::Key_Delete);
        QVERIFY(!apply()->isEnabled());
        QTRY_COMPARE(label("token_headline"), QStringLiteral("0 tokens"));
        QVERIFY(!apply()->isEnabled());
    }

    void noBreakSpacesAreKept()
    {
        QApplication::clipboard()->setText(QStringLiteral("a\u00A0b"));
        QTest::keyClick(text("token_prompt_text"), Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(label("token_detail").startsWith(QStringLiteral("3 characters, 4 bytes")));
    }

    void whatWasCountedIsTakenOver()
    {
        m_panel->addTexts({named("one.txt", "Hello world")});
        QTRY_VERIFY(apply()->isEnabled());
        QTest::mouseClick(apply(), Qt::LeftButton);
        QCOMPARE(m_applied.size(), std::size_t{1});
        QVERIFY(m_applied[0].parameter == findParameter("input_tokens"));
        QCOMPARE(m_applied[0].value, 2.0);
        QVERIFY(!m_applied[0].range);
        click("token_answers");
        QVERIFY(m_panel->kind() == SampleKind::Answer);
        QTRY_COMPARE(label("token_headline"), QStringLiteral("0 tokens")); // each kind has texts of its own
        QCOMPARE(label("token_texts"), QString());
        QTest::keyClicks(text("token_answer_text"), QStringLiteral("a"));
        QTRY_VERIFY(apply()->isEnabled());
        QTest::mouseClick(apply(), Qt::LeftButton);
        QVERIFY(m_applied.back().parameter == findParameter("output_tokens"));
        QCOMPARE(m_applied.back().value, 1.0);
        click("token_prompts");
        QTRY_COMPARE(label("token_headline"), QStringLiteral("2 tokens"));
        QCOMPARE(label("token_texts"), QStringLiteral("With one.txt"));
    }

    void addedTextsAreNamed_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        QTest::newRow("one") << 1 << "With 1.txt";
        QTest::newRow("three") << 3 << "With 1.txt, 2.txt, 3.txt";
        QTest::newRow("four") << 4 << "With 1.txt, 2.txt, 3.txt and 1 more";
        QTest::newRow("nine") << 9 << "With 1.txt, 2.txt, 3.txt and 6 more";
    }
    void addedTextsAreNamed()
    {
        QFETCH(const int, count);
        QFETCH(const QString, words);
        auto* remove = m_panel->findChild<QAbstractButton*>(QStringLiteral("token_remove"));
        QVERIFY(!remove->isVisible());
        for (int i = 1; i <= count; ++i)
            m_panel->addTexts({named(std::to_string(i) + ".txt", "a")});
        QCOMPARE(label("token_texts"), words);
        QTRY_COMPARE(label("token_headline").contains(QStringLiteral("average")), count > 1);
        QTRY_VERIFY(apply()->isEnabled());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(label("token_texts"), QString());
        QVERIFY(!remove->isVisible() && text("token_prompt_text")->hasFocus());
        QTRY_COMPARE(label("token_headline"), QStringLiteral("0 tokens"));
        QVERIFY(!apply()->isEnabled());
    }

    void eachLineCanBeASample()
    {
        const auto samples = [this] { return label("token_detail").section(u' ', 0, 1); };
        QApplication::clipboard()->setText(QStringLiteral("a\na a\n---\na"));
        QTest::keyClick(text("token_prompt_text"), Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(samples(), QStringLiteral("2 samples:"));
        click("token_line_each");
        QTRY_COMPARE(samples(), QStringLiteral("4 samples:"));
        click("token_line_each");
        QTRY_COMPARE(samples(), QStringLiteral("2 samples:"));
    }

    void aLongTextThatIsPastedIsAdded()
    {
        QApplication::clipboard()->setText(QStringLiteral(" word\n").repeated(SampleTextEdit::longestShown / 5));
        QTest::keyClick(text("token_prompt_text"), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(label("token_texts"), QStringLiteral("With a pasted text"));
        QTRY_VERIFY(apply()->isEnabled());
        QVERIFY(m_panel->findChild<QLabel*>(QStringLiteral("token_note"))->isVisible()); // what of it is shown
    }

    void filesAreAskedFor()
    {
        QSignalSpy wanted(m_panel.get(), &TokenPanel::filesWanted);
        click("token_open");
        QCOMPARE(wanted.size(), 1);
    }

private:
    static NamedText named(const std::string& name, const char* text)
    {
        return {name, std::make_shared<const std::string>(text), true};
    }
    [[nodiscard]] QString label(const char* name) const
    {
        return m_panel->findChild<QLabel*>(QLatin1String(name))->text();
    }
    [[nodiscard]] QPushButton* apply() const { return m_panel->findChild<QPushButton*>(QStringLiteral("primary")); }
    [[nodiscard]] SampleTextEdit* text(const char* name) const
    {
        return m_panel->findChild<SampleTextEdit*>(QLatin1String(name));
    }
    void click(const char* name) const
    {
        QTest::mouseClick(m_panel->findChild<QAbstractButton*>(QLatin1String(name)), Qt::LeftButton);
    }

    std::unique_ptr<TokenPanel> m_panel;
    std::vector<SourcedValue> m_applied;
};

QTEST_MAIN(TokenPanelTest)
#include "token_panel_test.moc"
