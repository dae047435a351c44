// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"
#include "app/commands/manual/command_outline.h"
#include "app/commands/manual/manual_page.h"
#include "core/evidence/benchmarks/estimate/estimate_quality.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/inputs/figures.h"
#include "core/inputs/parameter_table.h"
#include "core/output/view.h"
#include "core/words/phrases.h"
#include "tests/support/paths.h"
#include "tests/support/program.h"
#include "widgets/text.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace breakeven;

/// The manual tells of everything that a table gives the command line.
class ManualTest : public QObject {
    Q_OBJECT

private slots:
    void names_data()
    {
        QTest::addColumn<QString>("name");
        const auto row = [](const char* what, std::string_view name) {
            QTest::addRow("%s %s", what, std::string(name).c_str()) << toQString(name);
        };
        for (const Command& command : commandTable)
            row("command", "breakeven " + std::string(command.name));
        for (const ViewInfo& view : viewTable)
            if (view.isPicture)
                row("view", view.id);
        for (const FigureInfo& figure : figureTable)
            row("figure", figure.id);
        for (const Parameter& parameter : parameterTable)
            row("parameter", parameter.id);
        for (const CommandOutline& command : commandOutlines())
            for (const OptionOutline& option : command.options)
                for (const std::string& name : option.names)
                    row(("option of " + command.name).c_str(), name);
        for (const std::string& format : logFormatNames())
            row("log format", format);
        for (const std::string_view publisher : priceListPublishers())
            row("price list", publisher);
    }
    void names()
    {
        QFETCH(QString, name);
        const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(name)));
        QVERIFY(manual().contains(whole));
    }

    void howWellTheEstimateDoes()
    {
        static const QRegularExpression figures(
            QStringLiteral("a factor of ([\\d.]+) on average.* ([\\d.]+) to ([\\d.]+) times"));
        const QString words = toQString(inWords(qualityWords()));
        const auto computed = figures.match(words);
        const auto told = figures.match(manual().simplified());
        QVERIFY2(computed.hasMatch() && told.hasMatch(), qPrintable(words));
        QCOMPARE(told.capturedTexts().mid(1), computed.capturedTexts().mid(1));
    }

    /// Each command with each of its options, in a line that says how it is called.
    void synopsis()
    {
        const QString text = manual();
        const QStringList lines = text.mid(text.indexOf(QLatin1String(".SH SYNOPSIS")))
                                      .section(QLatin1String(".SH"), 1, 1)
                                      .split(QLatin1Char('\n'))
                                      .filter(QStringLiteral("breakeven"));
        const std::vector<CommandOutline> commands = commandOutlines();
        QCOMPARE(static_cast<std::size_t>(lines.size()), commands.size());
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const QString& line = lines[static_cast<qsizetype>(i)];
            QVERIFY2(line.startsWith(QLatin1String("breakeven ") + toQString(commands[i].name)), qPrintable(line));
            const bool changes = commands[i].option("--set") != nullptr;
            QCOMPARE(line.contains(QLatin1String("[CHANGES]")), changes);
            for (const OptionOutline& option : commands[i].options)
                if (!option.isCalled("--help") && !option.isCalled("--version") &&
                    !(changes && (option.isCalled("--set") || option.isCalled("--preset") ||
                                  option.isCalled("--focus") || option.isCalled("--volume"))))
                    QVERIFY2(line.contains(toQString(option.names.front())), option.names.front().c_str());
        }
    }

    /// What is not in brackets there is what a command misses.
    void whatIsNeeded()
    {
        for (const CommandOutline& command : commandOutlines())
            for (const OptionOutline& option : command.options) {
                if (!option.isNeeded)
                    continue;
                QStringList words{toQString(command.name), QStringLiteral("--preset"),
                                  QStringLiteral("support-ticket-triage")};
                for (const OptionOutline& other : command.options)
                    if (other.isNeeded && &other != &option)
                        words << toQString(other.names.front()) << valueFor(other);
                QTemporaryDir folder;
                const test::Run run = test::Program(folder.path()).run(words);
                QCOMPARE(run.status, 2);
                QVERIFY2(run.errors.contains(option.names.front().c_str()), run.errors.constData());
            }
    }

    void formatsWithoutComplaint()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("breakeven.1")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page().toUtf8());
        file.close();
        const test::Run run =
            test::Program(folder.path())
                .shell(QStringLiteral("MANWIDTH=90 MANROFFOPT= man --warnings=w -E UTF-8 -l breakeven.1"));
        QCOMPARE(run.errors, QByteArray());
        QCOMPARE(run.status, 0);
        QVERIFY(QString::fromUtf8(run.output)
                    .contains(QStringLiteral("evaluate — Print costs, break-evens and the verdict")));
    }

    void whatThereIsNotIsToldByName()
    {
        const std::vector<CommandOutline> commands = commandOutlines();
        QVERIFY(!manualPage(".\\\" @command evaluete\n", commands));
        QVERIFY(!manualPage(".\\\" @option chart --sett\n", commands));
        QVERIFY(!manualPage(".\\\" @vieews\n", commands));
        const Result<std::string> page = manualPage(".\\\" @option seek --figure --nope\n", commands);
        QVERIFY(!page && toQString(page.error().what).contains(QLatin1String("seek has no option --nope")));
    }

private:
    static QString valueFor(const OptionOutline& option)
    {
        if (option.isCalled("--figure"))
            return QStringLiteral("payback_months");
        if (option.isCalled("--over"))
            return QStringLiteral("volume=1:2:2");
        return option.isCalled("--target") ? QStringLiteral("6") : QStringLiteral("gpu_rate");
    }
    static QString manual()
    {
        return page()
            .remove(QRegularExpression(QStringLiteral("\\\\f[BIR]")))
            .replace(QLatin1String("\\-"), QLatin1String("-"));
    }
    static QString page()
    {
        QFile file(test::inTree(QStringLiteral("packaging/man/breakeven.1.in")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const Result<std::string> made = manualPage(file.readAll().toStdString(), commandOutlines());
        return made ? toQString(*made) : QString();
    }
};

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
