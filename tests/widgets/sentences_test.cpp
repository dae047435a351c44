// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sentences.h"

#include "core/output/texts/table_labels.h"
#include "core/words/languages.h"
#include "core/words/translated_catalog.h"
#include "widgets/language/shown_catalog.h"

#include <QTest>

using namespace breakeven;

class SentencesTest : public QObject {
    Q_OBJECT

private slots:
    void sentences_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("sentences");
        QTest::newRow("English") << Language::English << QStringList{"It pays from 1.2M on. ", "You are at 1M."};
        QTest::newRow("one") << Language::English << QStringList{"It pays from 1.2M on."};
        QTest::newRow("none") << Language::English << QStringList{};
        QTest::newRow("German") << Language::German
                                << QStringList{QStringLiteral("Ab 701\u00A0Tsd. Anfragen. "),
                                               QStringLiteral("Sie liegen bei 1\u00A0Mio. ") +
                                                   QStringLiteral("im Monat.")};
        QTest::newRow("Japanese") << Language::Japanese
                                  << QStringList{QStringLiteral("採算が合います。"), QStringLiteral("月100万です。")};
    }
    void sentences()
    {
        QFETCH(const Language, language);
        QFETCH(const QStringList, sentences);
        const Catalog grammar = grammarOf(language);
        const CatalogShown shown(grammar);
        QCOMPARE(sentencesIn(sentences.join(QString())), sentences);
    }

    /// With the space, the half space or the wide colon of the language, which core's catalog has.
    void whatStandsBetweenIsTheLanguages()
    {
        QCOMPARE(joinedSentences({"One.", "", "Two."}), QString("One. Two."));
        QCOMPARE(joinedSentences({}), QString());
        QCOMPARE(withColon("Unit", "dollars"), QString("Unit: dollars"));
        const TranslatedCatalog wide(grammarOf(Language::Japanese), tableLabels(),
                                     [](std::string_view original, const std::string& name, int) {
                                         return name == "sentences(first, next)"      ? std::string("{first}{next}")
                                                : name == "with_colon(name, text)" ? std::string("{name}：{text}")
                                                                                   : std::string(original);
                                     });
        const CatalogShown shown(wide.catalog());
        QCOMPARE(joinedSentences({"一。", "二。"}), QString("一。二。"));
        QCOMPARE(withColon("単位", "米ドル"), QString("単位：米ドル"));
    }
};

QTEST_APPLESS_MAIN(SentencesTest)
#include "sentences_test.moc"
