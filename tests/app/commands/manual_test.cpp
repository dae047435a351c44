// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_table.h"
#include "core/evidence/benchmarks/estimate/estimate_quality.h"
#include "core/evidence/prices/lists/price_list.h"
#include "core/evidence/traffic/rows/log_format.h"
#include "core/inputs/figures.h"
#include "core/output/view.h"
#include "core/words/phrases.h"
#include "tests/support/paths.h"
#include "widgets/text.h"

#include <QFile>
#include <QRegularExpression>
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

private:
    static QString manual()
    {
        QFile file(test::inTree(QStringLiteral("packaging/man/breakeven.1")));
        return file.open(QIODevice::ReadOnly)
                   ? QString::fromUtf8(file.readAll()).replace(QLatin1String("\\-"), QLatin1String("-"))
                   : QString();
    }
};

QTEST_APPLESS_MAIN(ManualTest)
#include "manual_test.moc"
