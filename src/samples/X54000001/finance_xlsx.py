#!/usr/bin/env python3
"""Writes the finance annex of Northmoor and Vale as a small workbook: finance_xlsx.py <output.xlsx>"""
import sys, zipfile
from xml.sax.saxutils import escape

FICTION = 'Fictional sample document made for Candour; describes no real place'
# A cell that starts with '# ' is a title, with '! ' a head, with '* ' bold; numbers are numbers.
SHEETS = [
    ('Cover', [
        ['# Northmoor and Vale Sustainability and Transformation Plan'], ['# Annex: finance template'], [],
        ['Version', '1.1, submitted with the plan of 2 December 2016'], ['Prepared by', 'System Finance Group (chair: Martin Quayle)'],
        ['Basis', 'System level, £ million, 2016/17 prices unless stated'],
        ['Status', 'Figures by organisation and by year to follow as planning matures'], [], [FICTION]]),
    ('1 Gap', [
        ['# 1  Do-nothing gap in 2020/21'], [],
        ['! Part of the system', '! 2016/17', '! 2017/18', '! 2018/19', '! 2019/20', '! 2020/21 £m'],
        ['Providers', 'to follow', 'to follow', 'to follow', 'to follow', 201.0],
        ['Commissioners', 'to follow', 'to follow', 'to follow', 'to follow', 90.0],
        ['* Total', '', '', '', '', 291.0], [],
        ['Assumptions: national planning guidance. Demand growth 2.9% a year; cost growth 2.0% a year.'],
        ['Social care is outside this template.']]),
    ('2 Savings', [
        ['# 2  Savings programmes in 2020/21'], [],
        ['! Programme', '! Gross £m', '! Investment £m', '! Net £m', '! Confidence'],
        ['Provider productivity', 79.0, 'tbc', 'tbc', 'Medium'], ['Neighbourhoods', 43.0, 'tbc', 'tbc', 'Medium'],
        ['Urgent and emergency care', 31.0, 'tbc', 'tbc', 'Medium'], ['Planned care', 24.0, 'tbc', 'tbc', 'High'],
        ['Medicines and BestCare', 21.0, 'tbc', 'tbc', 'High'], ['Support services', 18.0, 'tbc', 'tbc', 'Medium'],
        ['Estates', 15.0, 'tbc', 'tbc', 'Low'], ['Mental health and placements', 12.0, 'tbc', 'tbc', 'Medium'],
        [], ['Note: programmes are shown gross. Overlaps between neighbourhoods and urgent care have not been removed.']]),
    ('3 Capital', [
        ['# 3  Capital requirement'], [],
        ['! Scheme', '! 2017/18', '! 2018/19', '! 2019/20', '! 2020/21', '! Total £m'],
        ['Northmoor Royal Infirmary: emergency floor and intensive care', 9.0, 21.5, 12.0, 4.0, 46.5],
        ['Hallgarth Hospital: planned care centre', 8.0, 12.0, 6.0, 2.0, 28.0],
        ['Neighbourhood bases', 6.5, 7.0, 4.0, 0.0, 17.5],
        ['Beck House and mental health estate', 5.0, 6.0, 1.0, 0.0, 12.0],
        ['Digital: shared record', 4.0, 4.0, 3.0, 3.0, 14.0],
        ['* Total', 32.5, 50.5, 26.0, 9.0, 118.0]]),
    ('4 Control total', [
        ['# 4  System position'], [],
        ['! Measure', '! £m', '! Note'],
        ['Combined net position 2015/16, excluding sustainability funding', -75.2, 'Five AHS bodies; allocations £1,297.0m'],
        ['Combined control total 2016/17', -15.2, 'Including sustainability and transformation fund'],
        ['Forecast 2016/17', -15.2, 'Expected to be met'], [], ['Control totals by organisation: see individual operational plans.']]),
    ('5 Activity', [
        ['# 5  Activity assumptions, 2018/19 against 2015/16'], [],
        ['! Point of delivery', '! 2015/16', '! 2018/19 do nothing', '! 2018/19 plan'],
        ['A&E attendances', 342600, 378700, 364700], ['Emergency admissions', 118440, 129050, 119750],
        ['Planned operations', 34750, 37900, 34800], ['Outpatient attendances', 1012000, 1094000, 1031000]]),
]

STYLES = '''<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0;-#,##0.0"/></numFmts>
<fonts count="4"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="14"/><color rgb="FF00695C"/><name val="Arial"/></font><font><b/><sz val="10"/><color rgb="FFFFFFFF"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00695C"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
<cellXfs count="6"><xf fontId="0"/><xf fontId="1" applyFont="1"/><xf fontId="2" fillId="2" applyFont="1" applyFill="1"/><xf fontId="3" applyFont="1"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>'''
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

def cell(row, column, value):
    ref = f'{chr(65 + column)}{row}'
    if isinstance(value, (int, float)):
        return f'<c r="{ref}" s="{5 if isinstance(value, int) else 4}"><v>{value}</v></c>'
    style = {'# ': 1, '! ': 2, '* ': 3}.get(value[:2], 0)
    text = value[2:] if style else value
    return f'<c r="{ref}" s="{style}" t="inlineStr"><is><t>{escape(text)}</t></is></c>' if text else ''

def sheet(rows):
    data = ''.join(f'<row r="{r}">' + ''.join(cell(r, c, v) for c, v in enumerate(row)) + '</row>' for r, row in enumerate(rows, 1))
    return (f'{HEAD}<worksheet xmlns="{MAIN}"><cols><col min="1" max="1" width="58" customWidth="1"/><col min="2" max="6" width="16" customWidth="1"/></cols>'
            f'<sheetData>{data}</sheetData><pageSetup orientation="landscape" paperSize="9"/><headerFooter><oddFooter>&amp;L{FICTION}&amp;R&amp;P</oddFooter></headerFooter></worksheet>')

def main(path):
    ids = range(1, len(SHEETS) + 1)
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED) as z:
        def put(name, text):
            z.writestr(zipfile.ZipInfo(name, (2016, 12, 2, 9, 0, 0)), text, zipfile.ZIP_DEFLATED)
        put('[Content_Types].xml', HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
            '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'
            + ''.join(f'<Override PartName="/xl/worksheets/sheet{i}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>' for i in ids) + '</Types>')
        put('_rels/.rels', f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>')
        put('xl/workbook.xml', f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{REL}"><sheets>' + ''.join(f'<sheet name="{escape(SHEETS[i - 1][0])}" sheetId="{i}" r:id="rId{i}"/>' for i in ids) + '</sheets></workbook>')
        put('xl/_rels/workbook.xml.rels', f'{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            + ''.join(f'<Relationship Id="rId{i}" Type="{REL}/worksheet" Target="worksheets/sheet{i}.xml"/>' for i in ids)
            + f'<Relationship Id="rId{len(SHEETS) + 1}" Type="{REL}/styles" Target="styles.xml"/></Relationships>')
        put('xl/styles.xml', HEAD + STYLES)
        for i in ids:
            put(f'xl/worksheets/sheet{i}.xml', sheet(SHEETS[i - 1][1]))

if __name__ == '__main__':
    main(sys.argv[1])
