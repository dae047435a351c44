// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/output/texts/table_labels.h"
#include "core/scenario/file/presets.h"
#include "core/scenario/file/scenario_file.h"
#include "core/scenario/file/scenario_format.h"
#include "core/scenario/tasks.h"
#include "core/words/english.h"
#include "core/words/translated_catalog.h"
#include "tests/support/paths.h"
#include "widgets/language/shown_language.h"
#include "widgets/text.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <set>

using namespace breakeven;

namespace {

/// A message of a file of Qt Linguist.
struct Translated {
    QString context;
    QString source;
    QString name;
    QStringList forms;
    bool isFinished = true;
};

std::vector<Translated> translationsIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(path));
    QXmlStreamReader xml(&file);
    std::vector<Translated> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView element = xml.name();
        if (element == u"name")
            context = xml.readElementText();
        else if (element == u"message")
            all.push_back({context, {}, {}, {}, true});
        else if (element == u"source")
            all.back().source = xml.readElementText();
        else if (element == u"comment")
            all.back().name = xml.readElementText();
        else if (element == u"numerusform")
            all.back().forms << xml.readElementText();
        else if (element == u"translation") {
            all.back().isFinished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            if (const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                !text.trimmed().isEmpty())
                all.back().forms << text;
        }
    }
    return all;
}

QString fileOf(Language language)
{
    return test::inTree(QStringLiteral("resources/translations/") +
                        toQString(info(language).tag).replace(u'-', u'_').prepend(QStringLiteral("breakeven_")) +
                        QStringLiteral(".ts"));
}

/// The places of a text that something is put into.
std::set<QString> placesOf(const QString& text)
{
    static const QRegularExpression place(QStringLiteral("\\{\\^?(\\w+)\\}|(%[1-9n])"));
    std::set<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        places.insert(match.captured(1) + match.captured(2));
    }
    return places;
}

} // namespace

/// Every language says everything, and says it with the same figures in it.
class TranslationsTest : public QObject {
    Q_OBJECT

    static void eachLanguage()
    {
        QTest::addColumn<Language>("language");
        for (const LanguageInfo& row : languageTable)
            if (row.language != Language::English)
                QTest::newRow(row.tag.data()) << row.language;
    }

private slots:
    void nothingOfCoreIsMissing_data() { eachLanguage(); }
    void nothingOfCoreIsMissing()
    {
        QFETCH(const Language, language);
        QTranslator texts;
        QVERIFY(texts.load(translationFile(language)));
        const std::vector<std::string> missing = translatedCatalog(language, texts)->missing();
        QVERIFY2(missing.empty(), missing.empty() ? "" : missing.front().c_str());
    }

    /// Names that are put in other words are still no longer than a file may have them, and no two are the same.
    void whatIsBegunIsSavedAndOpenedAgain_data() { eachLanguage(); }
    void whatIsBegunIsSavedAndOpenedAgain()
    {
        QFETCH(const Language, language);
        QTranslator texts;
        QVERIFY(texts.load(translationFile(language)));
        const std::unique_ptr<TranslatedCatalog> words = translatedCatalog(language, texts);
        for (const Preset& preset : everyPreset()) {
            const Scenario started = startedFrom(preset, words->catalog());
            const Result<ScenarioFile> again = parseScenario(formatScenario(started), "file");
            QVERIFY2(again.ok() && again->scenario == started, preset.id.c_str());
            QVERIFY2(checkTasks(started.tasks).ok(), preset.id.c_str());
        }
    }

    void placesAreTheSame_data() { eachLanguage(); }
    void placesAreTheSame()
    {
        QFETCH(const Language, language);
        const std::vector<Translated> all = translationsIn(fileOf(language));
        QVERIFY(all.size() > 3000);
        for (const Translated& each : all) {
            const QByteArray where = (each.context + u' ' + each.name + u' ' + each.source).toUtf8();
            QVERIFY2(each.isFinished && !each.forms.isEmpty(), where.constData());
            const std::set<QString> places = placesOf(each.source);
            for (const QString& form : each.forms) {
                const std::set<QString> ours = placesOf(form);
                QVERIFY2(std::ranges::includes(places, ours),
                         where.constData()); // a form of one may leave out its count
            }
            QVERIFY2(placesOf(each.forms.last()) == places, where.constData());
        }
    }

    /// A sentence in the code that is not in the files fails here; packaging/translations.sh puts it there.
    void nothingOfTheWindowsIsMissing()
    {
        const QString lupdate = QStandardPaths::findExecutable(
            QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
        QVERIFY2(!lupdate.isEmpty(), "lupdate is not installed");
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("breakeven_de.ts"));
        QVERIFY(QFile::copy(fileOf(Language::German), copy));
        QProcess run;
        run.setWorkingDirectory(test::inTree(QString()));
        run.start(lupdate, {"-silent", "-I", ".", "-locations", "none", "-source-language", "en", "app", "widgets",
                            "-ts", copy});
        QVERIFY(run.waitForFinished(120000));
        QCOMPARE(run.exitCode(), 0);
        for (const Translated& each : translationsIn(copy))
            if (each.context != u"core")
                QVERIFY2(each.isFinished, ("not in the translations: " + each.context + ": " + each.source).toUtf8());
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
