// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/languages.h"
#include "tests/app/window/marked_language.h"
#include "tests/app/window/texts_stage.h"

using namespace breakeven;
using namespace breakeven::test;

/// In every language, in one that is two fifths longer than English, and from right to left: texts are whole, and none
/// stands on another.
class LongTextsTest : public TextsStage {
    Q_OBJECT

private slots:
    void initTestCase() { prepare(); }
    void cleanup()
    {
        close();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        m_language.choose(Language::English);
    }

    void everyLanguage_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QSize>("size");
        for (const LanguageInfo& row : languageTable)
            if (row.language != Language::English)
                for (const QSize size : {QSize(1024, 768), QSize(1920, 1080)})
                    QTest::addRow("%s, %d x %d", std::string(row.tag).c_str(), size.width(), size.height())
                        << row.language << size;
    }
    void everyLanguage()
    {
        QFETCH(const Language, language);
        QFETCH(const QSize, size);
        m_language.choose(language);
        check(size);
    }

    void longerByTwoFifths_data() { sizes(); }
    void longerByTwoFifths()
    {
        QFETCH(const QSize, size);
        const MarkedLanguage marks;
        check(size);
    }

    void fromRightToLeft_data() { sizes(); }
    void fromRightToLeft()
    {
        QFETCH(const QSize, size);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        check(size);
    }

private:
    static void sizes()
    {
        QTest::addColumn<QSize>("size");
        for (const QSize size : {QSize(1024, 768), QSize(1280, 800), QSize(1920, 1080)})
            QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
    void check(QSize size)
    {
        open();
        QStringList all;
        for (const ViewInfo& row : viewTable)
            for (const QString& fault : faults(size, row.view, 1280))
                all << QString::fromLatin1(row.id.data()) + QStringLiteral(", ") + fault;
        QVERIFY2(all.isEmpty(), qPrintable(QLatin1Char('\n') + all.join(u'\n')));
    }
};

QTEST_MAIN(LongTextsTest)
#include "long_texts_test.moc"
