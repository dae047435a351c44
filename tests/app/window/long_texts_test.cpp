// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/languages.h"
#include "tests/app/window/marked_language.h"
#include "tests/app/window/texts_stage.h"

using namespace breakeven;
using namespace breakeven::test;

/// In every language, and in one that is two fifths longer than English, texts are whole, and none stands on another.
class LongTextsTest : public TextsStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        close();
        m_language.choose(Language::English);
    }

    void everyLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const LanguageInfo& row : languageTable)
            if (row.language != Language::English)
                for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
                    QTest::addRow("%s, %d x %d", std::string(row.tag).c_str(), size.width(), size.height())
                        << row.language << size;
    }
    void everyLanguage()
    {
        QFETCH(const Language, language);
        QFETCH(const QSize, size);
        m_language.choose(language);
        open();
        QCOMPARE(countFaults(size), 0);
    }

    void longerByTwoFifths_data() { sizes(); }
    void longerByTwoFifths()
    {
        QFETCH(const QSize, size);
        const MarkedLanguage marks;
        open();
        QCOMPARE(countFaults(size), 0);
    }
};

QTEST_MAIN(LongTextsTest)
#include "long_texts_test.moc"
