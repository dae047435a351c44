// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/language/shown_language.h"

#include "core/output/texts/table_labels.h"
#include "core/words/translated_catalog.h"
#include "widgets/language/shown_catalog.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <string>

namespace breakeven {

namespace {

/// "pt_BR", as files of translations are called.
QString fileTag(Language language)
{
    const std::string_view tag = info(language).tag;
    return QString::fromLatin1(tag.data(), static_cast<qsizetype>(tag.size())).replace(u'-', u'_');
}

} // namespace

QString translationFile(Language language)
{
    return QStringLiteral(":/translations/breakeven_%1.qm").arg(fileTag(language));
}

std::unique_ptr<TranslatedCatalog> translatedCatalog(Language language, const QTranslator& texts)
{
    const auto lookup = [&texts](std::string_view original, const std::string& name, int count) {
        return texts.translate("core", std::string(original).c_str(), name.c_str(), count).toStdString();
    };
    return std::make_unique<TranslatedCatalog>(grammarOf(language), tableLabels(), lookup);
}

ShownLanguage::ShownLanguage(Language language, std::optional<NumberStyle> style)
{
    show(language, style);
}

ShownLanguage::~ShownLanguage()
{
    remove();
}

void ShownLanguage::remove()
{
    m_shown.reset();
    m_catalog.reset();
    m_ofCore.reset();
    m_ofProgram.reset(); // a translator that goes is one no longer
    m_ofQt.reset();
}

void ShownLanguage::show(Language language, std::optional<NumberStyle> style)
{
    if (language == m_language && style == m_style)
        return;
    remove();
    m_language = language;
    m_style = style;
    if (language != Language::English)
        load(language);
    const Catalog& words = m_ofCore ? m_ofCore->catalog() : english;
    if (style) {
        m_notation = inStyle(*words.notation, *style);
        m_catalog = std::make_unique<Catalog>(words);
        m_catalog->notation = &m_notation;
        m_shown = std::make_unique<CatalogShown>(*m_catalog);
    } else if (m_ofCore) {
        m_shown = std::make_unique<CatalogShown>(words);
    }
    if (m_ofProgram)
        QCoreApplication::installTranslator(m_ofProgram.get()); // last: this is what the windows are told of
}

void ShownLanguage::load(Language language)
{
    m_ofQt = std::make_unique<QTranslator>();
    if (m_ofQt->load(QStringLiteral("qtbase_") + fileTag(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_ofQt.get()); // where it is not installed, Qt's own menus stay English
    m_ofProgram = std::make_unique<QTranslator>();
    if (!m_ofProgram->load(translationFile(language)))
        qFatal("%s is not in the program.", qPrintable(translationFile(language)));
    m_ofCore = translatedCatalog(language, *m_ofProgram);
}

Language ShownLanguage::ofDesktop()
{
    for (const QString& tag : QLocale::system().uiLanguages())
        if (const auto known = languageOf(tag.toStdString()))
            return *known;
    return Language::English;
}

} // namespace breakeven
