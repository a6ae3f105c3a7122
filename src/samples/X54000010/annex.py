#!/usr/bin/env python3
"""Writes Annex A (options) as a DOCX with real styles, tables, footnotes, header and footer. Standard library only."""
import sys,zipfile,re
from xml.sax.saxutils import escape as X
W='xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
body=[];notes=[]
def runs(t):
    out=''
    for part in re.split(r'(\*\*.+?\*\*|__.+?__|\[\[.+?\]\])',t):
        if part.startswith('[['):
            notes.append(part[2:-2]); out+=f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{len(notes)}"/></w:r>'
        elif part.startswith('**'): out+=f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{X(part[2:-2])}</w:t></w:r>'
        elif part.startswith('__'): out+=f'<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">{X(part[2:-2])}</w:t></w:r>'
        elif part: out+=f'<w:r><w:t xml:space="preserve">{X(part)}</w:t></w:r>'
    return out
def para(t,style=None,extra=''):
    s=f'<w:pStyle w:val="{style}"/>' if style else ''
    return f'<w:p><w:pPr>{s}{extra}</w:pPr>{runs(t)}</w:p>'
def p(t): body.append(para(t))
def h1(t): body.append(para(t,'Heading1'))
def h2(t): body.append(para(t,'Heading2'))
def cap(t): body.append(para(t,'Caption'))
def ul(*ts):
    for t in ts: body.append(para(t,'ListBullet'))
def quote(t): body.append(para(t,'Quote'))
def table(widths,rows,right=()):
    x='<w:tbl><w:tblPr><w:tblStyle w:val="PlanTable"/><w:tblW w:w="5000" w:type="pct"/><w:tblLook w:firstRow="1"/></w:tblPr><w:tblGrid>'+''.join(f'<w:gridCol w:w="{w}"/>' for w in widths)+'</w:tblGrid>'
    for i,r in enumerate(rows):
        x+='<w:tr>'+('<w:trPr><w:tblHeader/></w:trPr>' if i==0 else '<w:trPr><w:cantSplit/></w:trPr>')
        for j,(c,w) in enumerate(zip(r,widths)):
            c=f'**{c}**' if i==0 and c else c
            x+=f'<w:tc><w:tcPr><w:tcW w:w="{w}" w:type="dxa"/></w:tcPr>{para(c,"TableText","<w:jc w:val=%sright%s/>"%(chr(34),chr(34)) if j in right else "")}</w:tc>'
        x+='</w:tr>'
    body.append(x+'</w:tbl>'+para('','TableText'))

body.append(para('Annex A: How we compared the options','Title'))
body.append(para('Annex to the Ashcombe sustainability and transformation plan, version 3.1, published 2 December 2016','Subtitle'))
p('__Fictional sample document made for Candour; describes no real place.__')
h1('A1 What this annex is for')
p('Chapter 6 of the plan says which option for our two hospitals the partners prefer and gives one line to each of the others. This annex gives the working: the seventeen options we began with, why thirteen fell, how four were scored, by whom, how far the result depends on our opinions, and what those who disagreed with it said. Anyone who would like to run the sums again can have the spreadsheet.')
p('Two warnings. The scores are judgements made in one day by 46 people, and a different 46 would have given different ones. And the scoring decides nothing: it tells the partners which option to consult on.')
h1('A2 The people who scored')
p('The options group met four times between 11 May and 20 July 2016 at Combe Cross town hall and at the Guildhall in Ashcombe. Its chair, Professor Aldous Wintringham, is a retired surgeon from another part of Aldermark and had no vote. Members were asked to declare interests; eleven did so, nine because they work at one of the two hospitals, and their scores were also counted separately (A6).')
table([2900,1100,5000],[['Group','Members','Chosen by'],
['Hospital doctors and nurses','12','Medical and nursing directors; six from each hospital'],
['General practitioners and community staff','8','Commissioning Group and Combe Valley'],
['Patients and public','9','Drawn by lot from 214 volunteers, balanced by district'],
['Councillors and council officers','6','City and county, three each'],
['Ambulance and neighbouring trusts','4','Their own boards'],
['Trade unions','3','Joint union side'],
['Finance and planning','4','Directors of finance; could not score quality'],
['**Total**','**46**','']],right=(1,))
h1('A3 The long list')
p('Each option was put to five tests in order. An option that failed one was not put to the next.')
ul('**Safe:** would each service see enough patients, and have senior cover, to meet the standard of its Royal College?','**Staffed:** can the rotas be filled with the people we can expect to have in 2019?','**Reached:** can 95 in 100 people get to an emergency department within 45 minutes by car?','**Affordable:** is the capital less than £150 million and does it not add to the deficit?','**In time:** can it be working by April 2021?')
cap('Table A1 Seventeen options and where they fell')
table([500,5200,3300],[['No.','Option','Result'],
['1','No change','Fails “staffed”; kept for comparison as option A'],
['2','No change, with £6m a year for better pay at Combe Cross','Fails “staffed”: no evidence that pay was the reason'],
['3','Emergency site at the Infirmary, planned site at Combe Cross','Passes all five; option B'],
['4','Emergency site at Combe Cross, planned site at the Infirmary','Fails “affordable”: £175m'],
['5','As 3, children and consultant births staying at both sites','Fails “safe”'],
['6','As 3, consultant births staying, children’s ward not','Fails “safe”: no paediatrician for newborns at night'],
['7','Both departments open, one merged surgical and medical rota','Doubtful on “staffed”; kept at the request of Save Combe Cross as option C'],
['8','Combe Cross closed between 10pm and 8am, all else as now','Fails “safe”: patients in beds with no surgeon at night'],
['9','Combe Cross becomes a community hospital of 60 beds','Fails “affordable”: Infirmary cannot be enlarged enough'],
['10','Combe Cross closes','Fails “reached”: 61,200 people more than 45 minutes away at peak'],
['11','One new hospital on a field near Pellow','Fails “affordable” and “in time”; kept as option D because it scored well on quality'],
['12','One new hospital at Ashcombe ring road','Fails “reached”'],
['13','Combe Cross run by Three Rivers','Withdrawn: Three Rivers declined on 6 June'],
['14','Combe Cross run under franchise by a private company','Fails “staffed”: no bidder could name a source of doctors'],
['15','The two foundation trusts merge; sites as now','Fails “staffed”: changes the letterhead and not the rota'],
['16','Planned surgery bought from other areas','Fails “reached” for 7,400 people a year'],
['17','As 3, with emergency surgery on alternate weeks at each site','Fails “safe”']])
p('We kept two options that had failed a test, C and D, and say so, because a short list of one answer and a no-change case would not have been a comparison.')
h1('A4 Scores')
p('Before seeing any option the group agreed four criteria and shared 100 points among them by secret ballot. Members then scored each option from 0 to 10. The figures below are means; the spread is the gap between the lowest and highest quarter of scorers.')
cap('Table A2 Scores out of ten, and weighted total')
table([3300,1000,1150,1150,1150,1250],[['Criterion','Weight','A No change','B Emergency and planned site','C Merged rota','D New hospital'],
['Quality and safety','35','3.0','8.4','6.0','8.8'],['Can it be staffed and kept staffed','25','1.0','7.8','2.8','8.6'],['Getting there','20','8.5','5.5','7.5','6.1'],['Can it be done, and how soon','20','4.0','7.05','6.0','3.25'],['**Weighted total out of 100**','','**38.0**','**74.0**','**55.0**','**71.0**'],['Spread between quarters','','9','14','17','22']],right=(1,2,3,4,5))
p('Option B came first with 31 of the 42 members who scored quality, option D with nine, option C with two. Nobody put option A first. The difference of three points between B and D is smaller than the spread of opinion about either.[[A paired test of the 42 scorers gives a difference of 3.0 points with a 95 per cent interval from −2.4 to 8.4. We do not read more into it than that.]]')
h1('A5 What each option would do')
h2('A5.1 Option A: no change')
p('Both hospitals keep every service. From August 2017 there are no trainee surgeons at Combe Cross and the Royal would have to fill six posts with temporary doctors at £1.9 million a year, if it could find them. £11.6 million of capital would be needed for fire safety and theatres. The quality inspectorate has told the Royal in writing that it would consider restricting admissions.')
h2('A5.2 Option B: an emergency site and a planned site')
p('This is the partners’ preferred option and chapter 5 of the plan describes it. Its weak points are the load on the Infirmary, journeys for 230,800 people outside Ashcombe and Winterslade, and the loss of births and overnight children’s care at Combe Cross. It needs £44.0 million of capital and saves £15.2 million in 2020/21, net of £4.3 million of new cost, of which £1.1 million is for ambulances and £0.4 million for the shuttle.')
h2('A5.3 Option C: both departments open, with one rota')
p('Consultants travel between the sites, so that each has a senior emergency doctor from 8am to midnight. It needs 23 emergency medicine consultants; we have 14 and cannot see how to find nine. Surgery at night would be in Ashcombe only, and patients who came to Combe Cross and needed it would be moved, about two each night. It saves £3.8 million. Save Combe Cross proposed it, helped us to describe it, and has told us it considers the number of consultants too high. The College of Emergency Physicians’ own formula gives 21 to 25.')
h2('A5.4 Option D: one new hospital')
p('A hospital of 690 beds near Pellow roundabout would cost £486 million, open in 2026 at the earliest and save £31.0 million a year once open. Over thirty years it costs £88 million more than no change, after the cost of borrowing. It would put people in the city further away and nearly everyone else nearer, though not by bus from Winterslade. It is the only option that ends duplication in scans, laboratories and outpatients.')
h1('A6 Does the answer change if we are wrong?')
p('We changed one thing at a time and scored again.')
cap('Table A3 Tests of the result')
table([5200,900,900,900,1100],[['Test','B','C','D','First'],
['As scored','74.0','55.0','71.0','B'],
['Equal weights for the four criteria','71.9','55.8','66.9','B'],
['“Getting there” given half of all the points','66.9','62.5','67.3','D, narrowly'],
['Without the eleven who declared an interest','72.8','56.1','71.9','B, narrowly'],
['Patients and public only','66.4','59.7','69.3','D'],
['Consultants for C found in full (staffing 7.0)','74.0','65.5','71.0','B'],
['Clinicians from Combe Cross only','58.9','64.2','66.0','D']],right=(1,2,3))
p('So B does not win whatever one assumes. If getting there matters most, or if only patients’ and public members’ scores are counted, a single new hospital wins. B is preferred because D cannot be paid for or opened within the plan’s five years, not because everybody thinks it is better. Combe Cross’s own clinicians put both C and D above B.')
h1('A7 Journeys in detail')
p('Times are from the county transport model for a Tuesday at 10am in term, door to door, with bus times from the October 2016 timetable. The model has been checked against 412 real journeys: it is four minutes too quick on average for buses.')
cap('Table A4 People more than 45 minutes by car, or an hour by bus, from an emergency department')
table([3600,1350,1350,1350,1350],[['','A','B','C','D'],
['More than 45 min by car','0','0','0','0'],['More than 45 min by car, Friday 5pm','4,100','26,700','4,100','19,300'],['More than 60 min by bus','38,500','161,800','38,500','149,200'],['Households with no car among those, per cent','17','24','17','21']],right=(1,2,3,4))
p('The people who lose most from option B are those without a car in the southern wards of Combe Cross, where 34 in 100 households have none, and those over 75 in the upper Marl valley. By age and disability: people over 75 are 10 per cent of the population and 27 per cent of those who would travel further; people with a disability that limits them a lot are 9 and 18 per cent. We have not yet analysed the effect by income or ethnic group.')
h1('A8 What people who disagree said')
h2('A8.1 Five consultant surgeons')
quote('“The Infirmary’s four emergency theatres ran at 91 per cent in the first half of 2016. Eleven hundred and forty more operations cannot be done in them. Patients will wait longer with a perforated bowel in Ashcombe than they do in Combe Cross, and no travel model will show it.” Letter of 2 September 2016, signed by Mr J. Calloway-Prynne and four others.')
p('The Royal’s answer, of 19 September: the capital scheme includes a fifth emergency theatre, which brings use down to 84 per cent after the transfer. The five replied that 84 per cent is still above the 80 per cent they regard as safe. The medical director accepts that it is, and has asked the clinical senate to advise by 27 February 2017.')
h2('A8.2 Save Combe Cross')
quote('“Every step was called temporary. Judge the Royal by the winter ward that closed in 2013. Option C has not been beaten, it has been starved.” Statement to the options group, 20 July 2016.')
p('The group is right about the ward. We have answered the second point as well as we can in A5.3.')
h2('A8.3 Unite the Valley (upper Marl)')
quote('“Closing Marlhope is in the plan but was never in the options.”')
p('That is true. Marlhope was considered separately, by Combe Valley’s board on 26 October 2016, and only two courses were compared: repair at £1.9 million, and closure. A third, a new twelve-bed unit with the extra-care flats, was raised by the county council too late to be costed. It will be costed by 31 March 2017.')
h1('A9 What is still to be done')
table([5600,2000,1400],[['Step','Who','By'],
['Clinical senate review of option B','Dr Anselm Okorie','27 February 2017'],['Equality analysis by income and ethnic group','Hilary Froude','28 April 2017'],['Marlhope: third course costed','Dr Leo Farthing','31 March 2017'],['Ambulance trust’s agreement to £1.1 million','Its board','19 January 2017'],['Pre-consultation business case','Paul Dunmallet','15 May 2017']])
p('Members of the options group, their interests and each member’s scores are listed in the record of 20 July 2016, which the Plan Office, 4 Corn Street, will send to anyone who asks.[[Nine members asked for their names to be left out of the public record and are shown by number.]]')

styles=f'''<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="268" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'''
def st(i,n,ppr,rpr,based='Normal'): return f'<w:style w:type="paragraph" w:styleId="{i}"><w:name w:val="{n}"/><w:basedOn w:val="{based}"/><w:qFormat/><w:pPr>{ppr}</w:pPr><w:rPr>{rpr}</w:rPr></w:style>'
G='<w:color w:val="1D5C4A"/>';F='<w:rFonts w:ascii="Cambria" w:hAnsi="Cambria"/>'
styles+=st('Title','Title','<w:spacing w:before="200" w:after="120"/>',F+G+'<w:sz w:val="44"/>')+st('Subtitle','Subtitle','<w:spacing w:after="200"/>',F+'<w:i/><w:sz w:val="24"/>')
styles+=st('Heading1','heading 1','<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="0"/>',F+'<w:b/>'+G+'<w:sz w:val="28"/>')+st('Heading2','heading 2','<w:keepNext/><w:spacing w:before="200" w:after="60"/><w:outlineLvl w:val="1"/>',F+'<w:b/><w:color w:val="B0652B"/><w:sz w:val="23"/>')
styles+=st('Caption','caption','<w:keepNext/><w:spacing w:before="120" w:after="60"/>','<w:b/>'+G+'<w:sz w:val="19"/>')+st('Quote','Quote','<w:ind w:left="500" w:right="500"/>','<w:i/>')+st('ListBullet','List Bullet','<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="50"/>','')
styles+=st('TableText','Table Text','<w:spacing w:before="20" w:after="20" w:line="240" w:lineRule="auto"/>','<w:sz w:val="18"/>')+st('FootnoteText','footnote text','<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>','<w:sz w:val="17"/>')+st('Header','header','','<w:color w:val="4D6B61"/><w:sz w:val="17"/>')+st('Footer','footer','','<w:color w:val="4D6B61"/><w:sz w:val="16"/>')
styles+='<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style><w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:tblPr><w:tblBorders>'+''.join(f'<w:{s} w:val="single" w:sz="4" w:color="9DBAB0"/>' for s in('top','bottom','insideH'))+'</w:tblBorders><w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:fill="E3EEEA"/></w:tcPr></w:tblStylePr></w:style></w:styles>'
H='<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
fn=f'{H}<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
fn+=''.join(f'<w:footnote w:id="{i}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {X(t)}</w:t></w:r></w:p></w:footnote>' for i,t in enumerate(notes,1))+'</w:footnotes>'
doc=f'{H}<w:document {W}><w:body>{"".join(body)}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1360" w:right="1300" w:bottom="1200" w:left="1300" w:header="620" w:footer="560"/></w:sectPr></w:body></w:document>'
R='http://schemas.openxmlformats.org/officeDocument/2006/relationships'
M='application/vnd.openxmlformats-officedocument.wordprocessingml.'
parts={'[Content_Types].xml':f'{H}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{M}document.main+xml"/>'+''.join(f'<Override PartName="/word/{a}.xml" ContentType="{M}{b}+xml"/>' for a,b in(('styles','styles'),('footnotes','footnotes'),('header1','header'),('footer1','footer'),('numbering','numbering')))+'<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
'_rels/.rels':f'{H}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
'docProps/core.xml':f'{H}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Annex A: How we compared the options</dc:title><dc:creator>Ashcombe Plan Office</dc:creator><dc:language>en-GB</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2016-11-30T16:20:00Z</dcterms:created></cp:coreProperties>',
'word/_rels/document.xml.rels':f'{H}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'+''.join(f'<Relationship Id="rId{i}" Type="{R}/{t}" Target="{f}"/>' for i,t,f in((1,'styles','styles.xml'),(2,'numbering','numbering.xml'),(3,'footnotes','footnotes.xml'),(4,'header','header1.xml'),(5,'footer','footer1.xml')))+'</Relationships>',
'word/document.xml':doc,'word/styles.xml':styles,'word/footnotes.xml':fn,
'word/numbering.xml':f'{H}<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="400" w:hanging="260"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
'word/header1.xml':f'{H}<w:hdr {W}>{para("Ashcombe sustainability and transformation plan · Annex A: How we compared the options","Header")}</w:hdr>',
'word/footer1.xml':f'{H}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">Version 3.1. Fictional sample document made for Candour; describes no real place. Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>'}
with zipfile.ZipFile(sys.argv[1],'w',zipfile.ZIP_DEFLATED) as z:
    for n,t in parts.items(): z.writestr(zipfile.ZipInfo(n,(2016,11,30,16,20,0)),t.encode(),zipfile.ZIP_DEFLATED)
