// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/english.h"
#include "tests/support/paths.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace breakeven;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// The names between the parentheses of an entry's name.
std::set<QString> argumentsOf(const CatalogEntry& entry)
{
    const QString name = text(entry.name).mid(static_cast<qsizetype>(entry.id().size()));
    const QStringList names = name.mid(1).chopped(name.isEmpty() ? 0 : 1).split(QStringLiteral(", "));
    return name.isEmpty() ? std::set<QString>{} : std::set<QString>(names.begin(), names.end());
}

std::set<QString> placesOf(std::string_view words)
{
    static const QRegularExpression place(QStringLiteral("\\{\\^?([^{}]*)\\}"));
    std::set<QString> names;
    auto it = place.globalMatch(text(words));
    while (it.hasNext())
        names.insert(it.next().captured(1));
    return names;
}

/// All of a folder's code but the catalog, with literals that go over several lines joined.
QString sources(const QString& folder)
{
    QString all;
    QDirIterator it(test::inTree(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.fileName().endsWith(QLatin1String("core/words/english.h")) && file.open(QIODevice::ReadOnly))
            all += QString::fromUtf8(file.readAll());
    }
    static const QRegularExpression seam(QStringLiteral("\"\\s*\n\\s*\""));
    return all.remove(seam);
}

} // namespace

/// The English catalog, entry by entry. That what the code says is in it, with as many arguments, the compiler checks.
class EnglishTest : public QObject {
    Q_OBJECT

private slots:
    void everyIdIsThereOnce()
    {
        std::set<std::string_view> ids;
        for (const CatalogEntry& entry : englishEntries)
            QVERIFY2(ids.insert(entry.id()).second, entry.name.data());
    }

    /// What is given is said, and what is said is given.
    void everyArgumentHasItsPlace()
    {
        for (const CatalogEntry& entry : englishEntries) {
            const std::set<QString> arguments = argumentsOf(entry);
            std::set<QString> places = placesOf(entry.text);
            for (const QString& name : placesOf(entry.one))
                QVERIFY2(arguments.contains(name), entry.name.data());
            if (!entry.counted.empty())
                places.insert(text(entry.counted));
            QVERIFY2(places == arguments, entry.name.data());
        }
    }

    /// English has one and other, and a form belongs to what is counted.
    void everyPluralHasItsForms()
    {
        for (const CatalogEntry& entry : englishEntries) {
            QVERIFY2(!entry.text.empty(), entry.name.data());
            QCOMPARE(entry.one.empty(), entry.counted.empty());
            for (const PluralForm form : {PluralForm::Zero, PluralForm::Two, PluralForm::Few, PluralForm::Many})
                QVERIFY2(entry.form(form).empty(), entry.name.data());
        }
    }

    void labelsWithinASentence()
    {
        const auto within = [](const char* text) {
            return inWords(Label{"parameter", "a", "label", text}.withinSentence());
        };
        QCOMPARE(within("Labeling cost"), std::string("labeling cost"));
        QCOMPARE(within("GPU rate"), std::string("GPU rate"));
    }

    void everyMessageIsMadeSomewhere()
    {
        const QString code = sources(QStringLiteral("core"));
        for (const CatalogEntry& entry : englishEntries)
            QVERIFY2(code.contains(u'"' + text(entry.name) + u'"'), entry.name.data());
    }

    /// Folders whose sentences all stand in the catalog format none themselves.
    void sentencesStandInTheCatalogAlone()
    {
        static const QRegularExpression prose(
            QStringLiteral("(fmt::format\\(|return |\\+=? |Report\\w+\\{+|Error\\{[\\w, ]+, ?)\"[^\"]*[A-Za-z]+ "
                           "[A-Za-z]+ [A-Za-z]+[^\"]*\""));
        for (const char* folder :
             {"core/words", "core/inputs", "core/files", "core/scenario/answers", "core/scenario/file", "core/analysis",
              "core/advice", "core/charts", "core/output/report"}) {
            const QRegularExpressionMatch match = prose.match(sources(QString::fromLatin1(folder)));
            QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
        }
    }
};

QTEST_APPLESS_MAIN(EnglishTest)
#include "english_test.moc"
