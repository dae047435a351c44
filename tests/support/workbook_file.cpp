// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workbook_file.h"

#include "core/inputs/parameter_table.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <limits>

namespace breakeven::test {

WorkbookFile::WorkbookFile(const QByteArray& bytes) : m_parts(unzipped(bytes))
{
    readNames();
    readSharedTexts();
    for (const QString& sheet : m_sheets)
        readSheet(sheet, m_parts.value(partOf(sheet)));
}

QString WorkbookFile::fault() const
{
    if (m_parts.isEmpty())
        return QStringLiteral("is no archive");
    for (auto part = m_parts.begin(); part != m_parts.end(); ++part) {
        QXmlStreamReader xml(part.value());
        while (!xml.atEnd())
            xml.readNext();
        if (xml.hasError())
            return part.key() + QStringLiteral(": ") + xml.errorString();
    }
    return {};
}

const QMap<QString, WorkbookCell>& WorkbookFile::cells(const QString& sheet) const
{
    return *m_cells.find(sheet);
}

QString WorkbookFile::partOf(const QString& sheet) const
{
    return QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets.indexOf(sheet) + 1);
}

void WorkbookFile::readNames()
{
    QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/workbook.xml")));
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement() && xml.tokenType() != QXmlStreamReader::EndElement)
            continue;
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("sheet")) {
            m_sheets.append(xml.attributes().value(QStringLiteral("name")).toString());
        } else if (xml.name() == QStringLiteral("definedName")) {
            const QString name = xml.attributes().value(QStringLiteral("name")).toString();
            if (name.startsWith(QStringLiteral("_xlnm."))) // what to print, not a cell
                continue;
            m_names.insert(name, xml.readElementText().remove(QLatin1Char('$')).remove(QLatin1Char('\'')));
        }
    }
}

void WorkbookFile::readSharedTexts()
{
    QXmlStreamReader xml(m_parts.value(QStringLiteral("xl/sharedStrings.xml")));
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QStringLiteral("si"))
            text.clear();
        else if (xml.isStartElement() && xml.name() == QStringLiteral("t"))
            text += xml.readElementText();
        else if (xml.isEndElement() && xml.name() == QStringLiteral("si"))
            m_texts.append(text);
    }
}

void WorkbookFile::readSheet(const QString& name, const QByteArray& bytes)
{
    QXmlStreamReader xml(bytes);
    QString address;
    auto& cells = m_cells[name];
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QStringLiteral("c")) {
            address = xml.attributes().value(QStringLiteral("r")).toString();
            cells[address].type = xml.attributes().value(QStringLiteral("t")).toString();
        } else if (xml.name() == QStringLiteral("f") && !address.isEmpty()) {
            cells[address].formula = xml.readElementText();
        } else if (xml.name() == QStringLiteral("v") && !address.isEmpty()) {
            const QString value = xml.readElementText();
            cells[address].value = cells[address].type == QStringLiteral("s") ? m_texts.value(value.toInt()) : value;
        } else if (xml.name() == QStringLiteral("dataValidations")) {
            address.clear();
        }
    }
}

WorkbookCell WorkbookFile::named(const QString& name) const
{
    const QStringList place = m_names.value(name).split(QLatin1Char('!'));
    return place.size() == 2 ? m_cells.value(place[0]).value(place[1]) : WorkbookCell{};
}

double WorkbookFile::number(const QString& name) const
{
    const QStringList place = m_names.value(name).split(QLatin1Char('!'));
    return place.size() == 2 ? number(place[0], place[1]) : std::numeric_limits<double>::quiet_NaN();
}

double WorkbookFile::number(const QString& sheet, const QString& address) const
{
    const WorkbookCell cell = m_cells.value(sheet).value(address);
    bool good = false;
    const double value = cell.value.toDouble(&good);
    return good && (cell.type.isEmpty() || cell.type == QStringLiteral("n")) ? value
                                                                             : std::numeric_limits<double>::quiet_NaN();
}

QByteArray WorkbookFile::withInputsOf(const Scenario& scenario) const
{
    ZipParts parts = m_parts;
    for (const QString& sheet : m_sheets) {
        static const QRegularExpression stored(QStringLiteral("(</f>)<v>[^<]*</v>"));
        QString xml = QString::fromUtf8(parts[partOf(sheet)]);
        parts[partOf(sheet)] = xml.replace(stored, QStringLiteral("\\1")).toUtf8();
    }
    const auto set = [&](std::string_view name, const QString& type, const QString& content) {
        const QStringList place =
            m_names.value(QString::fromUtf8(name.data(), qsizetype(name.size()))).split(QLatin1Char('!'));
        const QRegularExpression cell(QStringLiteral("<c r=\"%1\"( s=\"\\d+\")?[^>]*>.*?</c>").arg(place.value(1)));
        QString xml = QString::fromUtf8(parts[partOf(place[0])]);
        Q_ASSERT(xml.count(cell) == 1);
        xml.replace(cell, QStringLiteral("<c r=\"%1\"\\1%2>%3</c>").arg(place[1], type, content));
        parts[partOf(place[0])] = xml.toUtf8();
    };
    const auto text = [&](std::string_view name, Option option) {
        const std::string_view id = info(option).id;
        set(name, QStringLiteral(" t=\"inlineStr\""),
            QStringLiteral("<is><t>%1</t></is>").arg(QString::fromUtf8(id.data(), qsizetype(id.size()))));
    };
    for (const Parameter& row : parameterTable)
        set(row.id, {}, QStringLiteral("<v>%1</v>").arg(scenario.parameters.*row.member, 0, 'g', 17));
    text("baseline", scenario.baseline);
    text("hybrid_hosting", scenario.choices.hybridHosting);
    set("amortize_upfront", QStringLiteral(" t=\"b\""),
        QStringLiteral("<v>%1</v>").arg(scenario.choices.amortizeUpfront ? 1 : 0));
    return zipped(parts);
}

} // namespace breakeven::test
