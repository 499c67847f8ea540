import { compareId, compareText } from './common.ts';
import { compare, listProperty, property } from './mapping.ts';
import type { ConnectionField, FilterTable, RelationField, TypeTable } from './mapping.ts';
import { findingOrders, idOrder, inspectionOrders } from './orders.ts';

const frameworksThat = (relation: 'JUDGES' | 'GRADES_ON'): RelationField => ({
  kind: 'list',
  type: 'Framework',
  match: (from, to) => `MATCH (${from.node})<-[:${relation}]-(${to.node}:Framework)`,
  order: (to) => `${to.node}.validFrom, ${to.node}.id`,
});

/** Judgements that point at a thing, in order of id. */
export const judgementsThat = (relation: 'IN_AREA' | 'STATED_IN'): ConnectionField => ({
  kind: 'connection',
  type: 'Judgement',
  match: (from, to) => `MATCH (${from.node})<-[:${relation}]-(${to.node}:Judgement)`,
  ...idOrder,
});

export const framework: TypeTable = {
  type: 'Framework',
  label: 'Framework',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    abbreviation: property('abbreviation'),
    version: property('version'),
    description: property('description'),
    validFrom: property('validFrom'),
    validTo: property('validTo'),
    graded: property('graded'),
    fullInspection: property('fullInspection'),
    inspectionCount: property('inspectionCount'),
    areas: {
      kind: 'list',
      type: 'JudgementArea',
      match: (from, to) => `MATCH (${from.node})-[${to.via}:JUDGES]->(${to.node}:JudgementArea)`,
      order: (to) => `${to.via}.rank, ${to.node}.id`,
    },
    scale: {
      kind: 'one',
      type: 'GradeScale',
      match: (from, to) => `MATCH (${from.node})-[:GRADES_ON]->(${to.node}:GradeScale)`,
    },
    inspections: {
      kind: 'connection',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})<-[:UNDER]-(${to.node}:Inspection)`,
      orders: inspectionOrders,
    },
  },
};

export const gradeScale: TypeTable = {
  type: 'GradeScale',
  label: 'GradeScale',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    grades: listProperty('grades'),
    validFrom: property('validFrom'),
    validTo: property('validTo'),
    frameworks: frameworksThat('GRADES_ON'),
  },
};

export const judgementArea: TypeTable = {
  type: 'JudgementArea',
  label: 'JudgementArea',
  fields: {
    id: property('id'),
    key: property('key'),
    name: property('name'),
    description: property('description'),
    frameworks: frameworksThat('JUDGES'),
    judgements: judgementsThat('IN_AREA'),
    findings: {
      kind: 'connection',
      type: 'Finding',
      match: (from, to) => `MATCH (${from.node})<-[:IN_AREA]-(${to.node}:Finding)`,
      orders: findingOrders,
    },
  },
};

export const judgement: TypeTable = {
  type: 'Judgement',
  label: 'Judgement',
  fields: {
    id: property('id'),
    key: property('key'),
    state: property('state'),
    grade: property('grade'),
    gradeRank: property('gradeRank'),
    sourceText: property('sourceText'),
    preferred: property('preferred'),
    area: {
      kind: 'one',
      type: 'JudgementArea',
      match: (from, to) => `MATCH (${from.node})-[:IN_AREA]->(${to.node}:JudgementArea)`,
    },
    inspection: {
      kind: 'one',
      type: 'Inspection',
      match: (from, to) => `MATCH (${from.node})<-[:REACHED]-(${to.node}:Inspection)`,
    },
    statedIn: {
      kind: 'one',
      type: 'Document',
      match: (from, to) => `MATCH (${from.node})-[:STATED_IN]->(${to.node}:Document)`,
    },
  },
};

export const judgementFilters: FilterTable = {
  JudgementFilter: {
    grade: compareText('gradeFolded'),
    gradeRank: compare('gradeRank'),
    state: compare('state'),
    preferred: compare('preferred'),
    area: {
      kind: 'related',
      type: 'JudgementArea',
      match: (from, to) => `MATCH (${from.node})-[:IN_AREA]->(${to.node}:JudgementArea)`,
    },
  },
  FrameworkFilter: {
    id: compareId('Framework'),
    name: compareText('nameFolded'),
    graded: compare('graded'),
    fullInspection: compare('fullInspection'),
    validFrom: compare('validFrom'),
  },
};
